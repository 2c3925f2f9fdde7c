import { NAME_ENDS, SURNAMES } from './data/han-names';

/** Chinese surnames of two characters, and the commonest Japanese ones as Chinese papers write them. */
const DOUBLE_SURNAMES = new Set(
  (
    '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 东方 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 端木 宇文 长孙 南宫 轩辕 独孤 呼延 申屠 西门 澹台 鲜于 ' +
    '田中 佐藤 铃木 高桥 渡边 伊藤 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 斋藤 清水 山崎 桥本 池田 阿部 石川 前田 藤田 小川 冈田 后藤 村上 近藤 石井 坂本 远藤 青木 藤井 西村 ' +
    '福田 太田 三浦 藤原 松田 中川 中野 原田 小野 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 内田 高木 安藤 岛田 谷口 大野 丸山 今井 河野 武村 安倍 岸田 石破 小泉 麻生 ' +
    '鸠山 野田 细川 宫泽 竹下 大平 三木 小渊 久间 茂木 高市 玉木 福岛 东条 山内 德川 织田 丰臣 武田 伊达 本田 松下 柳井 大江 川端 三岛 黑泽 北野 羽生 浅田 大谷 羽田 木下 平野 菊池 久保 ' +
    '杉山 岩崎 樱井 野口 松尾 新井 佐野 小岛 熊谷 水野 中岛 小松 大西 松井 高田 古川 荒木 平田 川口 川崎 星野 小山 中西 永井 奥田 片山 石原 矢野 松浦 吉村 吉川 西田 荒井 河村 田村 土屋 大塚 服部'
  ).split(' '),
);
const FIRST_HAN = 0x4e00;
const HAN_COUNT = 0x5200;
const NONE = -128;
/** For characters that are too rare for the table. */
const RARE = 1;

let surnames: Int8Array | undefined;
let ends: Int8Array | undefined;

/** Logarithm of the share of a character's uses in which it is a surname; undefined for other characters. */
export function surnameShare(character: string): number | undefined {
  surnames ??= levelsOf(SURNAMES, NONE);
  const level = surnames[character.charCodeAt(0) - FIRST_HAN] ?? NONE;
  return level === NONE ? undefined : level / 2;
}

/** Whether two characters are a surname together: "欧阳", "桥本". */
export function isDoubleSurname(characters: string): boolean {
  return DOUBLE_SURNAMES.has(characters);
}

/** Logarithm of how much oftener a character ends a Chinese name than it stands in a text. */
export function nameEnding(character: string): number {
  ends ??= levelsOf(NAME_ENDS, RARE);
  return ends[character.charCodeAt(0) - FIRST_HAN] ?? NONE;
}

function levelsOf(table: string, missing: number): Int8Array {
  const levels = new Int8Array(HAN_COUNT).fill(missing);
  for (const line of table.trim().split('\n')) {
    const [level = '', characters = ''] = line.split(' ');
    for (const character of characters) levels[character.charCodeAt(0) - FIRST_HAN] = Number(level);
  }
  return levels;
}
