import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const zh: PlaceLanguage = {
  language: 'zh',
  homeCountries: 'CN TW HK MO SG',
  endings: '',
  inflectsInside: false,
  apostropheEndings: '',
  clitics: '',
  irregularForms: '',
  everydayWords: `
    中心 人民 和平 新华 解放 团结 光明 建设 中山 大会 工业 平安 永安 东方 太平 公安 长安 安全 开发 南部 北部 东部 西部 中部 大同 高中 大学 民主 自由 一中
    金山 文化 新城 老城 城关 城区 郊区 开平 南方 北方 安定 建国 中央 地方 大兴 大方 江山 海洋 和谐 吉利 古田 大田 明光 昌平 安康 泰安 兴隆 大新 大安 东明
    上思 武功 富裕 全球 高原 平原 中国人 国会 兴业 宁静 大关 平和 永和 五大 华安 金融 会同 三都 都安 新和 和平区 安置 德保 望都 新建 合作 天等 公主 天主
    高要 从化 建成 安排 云集 南安普`,
  areaWords: '地区 州 省 区 县 自治区 邦 郡 大区',
  cityWords: '市 镇 村 首都',
  demonyms: '',
};
