import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const ja: PlaceLanguage = {
  language: 'ja',
  homeCountries: 'JP',
  endings: '',
  inflectsInside: false,
  apostropheEndings: '',
  clitics: '',
  irregularForms: '',
  everydayWords: `
    日本人 中央 中心 東 西 南 北 本社 大会 大山 中山 山口 山本 田中 中村 小林 高橋 福田 岸田 安倍 石川 宮崎 千葉 福島 長野 松本 大野 中野 三原 上田 島田
    高田 池田 吉田 前田 太田 藤田 本田 森 林 原 泉 新町 大町 本町 平和 協力 アンナ マリア サラ マリ パリス ロマン カタル オリ メイン アリス エレナ マレ`,
  areaWords: '州 県 地方 地域 地区 自治区 省 郡',
  cityWords: '市 町 村 首都',
  demonyms: '',
};
