import { isDoubleSurname, nameEnding, surnameShare } from './han-letters';
import { isHanWordAt } from './han-words';

/** A Chinese name that may stand somewhere; UTF-16 offsets. */
export interface HanName {
  start: number;
  end: number;
  /** Log-odds that it is one, by its characters and the words beside it. */
  score: number;
}

/**
 * Weights of a logistic model over candidates for names, learnt from the marked Chinese sentences that may be used for
 * it, and rounded.
 */
const WEIGHTS = {
  any: -2.5,
  share: 1,
  ending: 0.5,
  oneLetter: -1,
  whole: 1,
  begins: 2,
  behindSmallWord: 1,
  behindTitle: 1,
  ends: 1,
  beforeSmallWord: 2,
  beforeTitle: 1.5,
  endsSmall: -2,
  beginsWord: -2,
  isWord: -1,
  cutsWord: -3,
  beforeWord: 1.5,
  behindWord: 1,
} as const;
const SMALL_BEFORE = new Set('的和与與及对對向由给給让讓把被以请請据據跟同为為在是像如叫名了说說');
const SMALL_AFTER = new Set('的和与與及在是对對向等也都将將被把从從为為以则則又却卻已曾就还還说說');
/** Titles, trades and kin that a name stands behind. */
const TITLES_BEFORE = new Set(
  (
    '队员 球员 球星 小将 老将 教头 主帅 裁判 歌手 影星 明星 女星 男星 艺人 制片人 经纪人 发起人 创始人 当事人 负责人 候选人 家长 老板 店主 业主 车主 司机 民警 警员 战士 烈士 英雄 模范 劳模 党员 干部 ' +
    '患者 病人 死者 伤者 逃犯 罪犯 主犯 凶手 爷爷 奶奶 爸爸 妈妈 哥哥 弟弟 姐姐 妹妹 孙子 孙女 老伴 夫人 太太 女友 男友 前妻 助理 总监 总编 总编辑 社长 台长 馆长 站长 支书 参赞 武官 总领事 常委 委员长 议长 ' +
    '总干事 团长 旅长 师长 军长 连长 排长 班长 士兵 飞行员 航天员 船长 机长 研究生 博士生 大学生 志愿者 网友 导师 校友 实习生 员工 工人 渔民 牧民 船工 学者 ' +
    '记者 主席 总统 总理 书记 部长 市长 省长 局长 县长 乡长 镇长 村长 厂长 所长 处长 司长 院长 校长 主任 经理 总裁 董事长 委员 教授 博士 导演 演员 教练 队长 选手 运动员 作家 诗人 画家 院士 ' +
    '将军 上将 中将 少将 司令员 政委 法官 律师 医生 大夫 护士 工程师 研究员 专家 学者 代表 议员 大使 外长 首相 发言人 秘书长 会长 理事长 老师 同学 学生 职工 农民 村民 居民 市民 青年 姑娘 妻子 丈夫 ' +
    '儿子 女儿 父亲 母亲 编剧 主持人 作者 编辑 摄影 通讯员 冠军 亚军 名将 前锋 后卫 门将 中场 嫌犯 被告 嫌疑人 同志 先生 女士 小姐 ' +
    '記者 總統 總理 書記 部長 市長 省長 局長 縣長 廠長 所長 處長 司長 院長 校長 經理 總裁 董事長 委員 導演 演員 教練 隊長 運動員 詩人 畫家 將軍 上將 律師 醫生 護士 工程師 研究員 專家 學者 ' +
    '議員 外長 發言人 秘書長 會長 老師 學生 兒子 女兒 父親 母親 編劇 主持人 編輯 攝影 冠軍 嫌疑人'
  ).split(' '),
);
/** Titles and verbs that stand behind a name. */
const TITLES_AFTER = new Set(
  (
    '先生 女士 小姐 教授 博士 同志 老师 主席 总统 总理 书记 部长 市长 省长 局长 委员 院长 校长 主任 经理 董事 记者 医生 大夫 夫妇 夫妻 父子 兄弟 一家 等人 本人 表示 认为 指出 介绍 告诉 强调 透露 ' +
    '解释 坦言 出任 担任 当选 会见 访问 出席 抵达 主编 报道 老師 總統 總理 書記 部長 市長 省長 局長 委員 院長 校長 經理 記者 醫生 夫婦 認為 介紹 告訴 強調 解釋 擔任 當選 會見 訪問 報導'
  ).split(' '),
);
/** "李总", "胡老" are no given names. */
const CHIEF = new Set('总總老');
const SAYS = new Set('说說称稱写寫任当當获獲率致谈談著摄攝作');
/** A rarer surname is likelier another word. */
const LEAST_SHARE = -3.3;
const BEHIND_SURNAME = /^[老家总總氏]$/u;
/** Titles that a surname alone stands before. */
const ADDRESSED = new Set(
  (
    '先生 女士 小姐 太太 夫人 教授 博士 老师 大夫 医生 律师 主席 总统 总理 书记 部长 市长 省长 局长 县长 院长 校长 主任 经理 总裁 大爷 大娘 大妈 大叔 阿姨 师傅 同学 奶奶 爷爷 老师 ' +
    '總統 總理 書記 部長 市長 省長 局長 縣長 院長 校長 經理 總裁 老師 醫生 師傅'
  ).split(' '),
);
const HAN = /^\p{Script=Han}$/u;
const DOT = /^[·・•]$/u;
/** Ends Japanese given names of three characters. */
const SON = /^[太一二三四五次]郎/u;
const LONGEST_TITLE = 3;

/** Adds up what speaks for each name that a surname may begin at an offset of a text; `limit` is where the run of characters ends. */
export function hanNamesAt(text: string, start: number, limit: number): HanName[] {
  const share = surnameShare(text.charAt(start));
  const isDouble = isDoubleSurname(text.slice(start, start + 2));
  if ((share === undefined && !isDouble) || DOT.test(text.charAt(start - 1))) return [];
  const before = scoreBefore(text, start);
  const names: HanName[] = [];
  const add = (length: number, own: number): void => {
    const end = start + length;
    if (end > limit || DOT.test(text.charAt(end)) || isAddress(text.slice(start + 1, end))) return;
    const score = WEIGHTS.any + before + own + scoreOf(text, start, end) + scoreAfter(text, end);
    names.push({ start, end, score });
  };
  if (share !== undefined) {
    add(2, share * WEIGHTS.share + WEIGHTS.oneLetter);
    add(3, share * WEIGHTS.share);
  }
  if (isDouble) {
    add(3, WEIGHTS.oneLetter);
    add(4, WEIGHTS.whole);
    if (SON.test(text.slice(start + 3, start + 5))) add(5, WEIGHTS.whole + WEIGHTS.whole);
  }
  return names;
}

/** "先生", "老", "家": what is said behind a surname, and is no given name. */
function isAddress(letters: string): boolean {
  return ADDRESSED.has(letters) || BEHIND_SURNAME.test(letters);
}

function scoreOf(text: string, start: number, end: number): number {
  const last = text.charAt(end - 1);
  let score = nameEnding(last) * WEIGHTS.ending;
  if (SMALL_AFTER.has(last) || CHIEF.has(text.charAt(start + 1))) score += WEIGHTS.endsSmall;
  if (isHanWordAt(text, start) && end - start < 4) score += WEIGHTS.beginsWord;
  if (end - start > 2 && isHanWordAt(text, end - 2)) {
    score += end - start > 3 ? WEIGHTS.beginsWord : WEIGHTS.isWord;
  }
  return score;
}

function scoreBefore(text: string, start: number): number {
  const before = text.charAt(start - 1);
  if (!HAN.test(before)) return WEIGHTS.begins;
  let score = 0;
  if (SMALL_BEFORE.has(before)) score += WEIGHTS.behindSmallWord;
  if (isHanWordAt(text, start - 1)) score += WEIGHTS.cutsWord;
  if (isHanWordAt(text, start - 2)) score += WEIGHTS.behindWord;
  for (let length = 2; length <= LONGEST_TITLE; length++) {
    if (!TITLES_BEFORE.has(text.slice(Math.max(0, start - length), start))) continue;
    return score + WEIGHTS.behindTitle;
  }
  return score;
}

function scoreAfter(text: string, end: number): number {
  const after = text.charAt(end);
  if (!HAN.test(after)) return WEIGHTS.ends;
  let score = 0;
  if (SMALL_AFTER.has(after)) score += WEIGHTS.beforeSmallWord;
  if (isHanWordAt(text, end - 1)) score += WEIGHTS.cutsWord;
  if (isHanWordAt(text, end)) score += WEIGHTS.beforeWord;
  if (SAYS.has(after) || TITLES_AFTER.has(text.slice(end, end + 2))) score += WEIGHTS.beforeTitle;
  return score;
}

/** "[李]先生": whether a surname stands alone before a title, and not as another word. */
export function isSurnameBeforeTitle(text: string, start: number): boolean {
  const share = surnameShare(text.charAt(start));
  if (share === undefined || share <= LEAST_SHARE) return false;
  if (!ADDRESSED.has(text.slice(start + 1, start + 3))) return false;
  const before = text.charAt(start - 1);
  return !HAN.test(before) || SMALL_BEFORE.has(before) || isHanWordAt(text, start - 2);
}
