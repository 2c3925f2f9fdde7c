export const Script = {
  latin: 0,
  greek: 1,
  cyrillic: 2,
  armenian: 3,
  hebrew: 4,
  arabic: 5,
  indic: 6,
  thai: 7,
  georgian: 8,
  hangul: 9,
  kana: 10,
  han: 11,
  other: 12,
} as const;
export type Script = (typeof Script)[keyof typeof Script];

/** Ends of the blocks, ascending: the script of a code unit is the first row whose limit lies above it. */
const BLOCKS: readonly (readonly [limit: number, script: Script])[] = [
  [0x370, Script.latin],
  [0x400, Script.greek],
  [0x530, Script.cyrillic],
  [0x590, Script.armenian],
  [0x600, Script.hebrew],
  [0x780, Script.arabic],
  [0x900, Script.other],
  [0xe00, Script.indic],
  [0x10a0, Script.thai],
  [0x1100, Script.georgian],
  [0x1200, Script.hangul],
  [0x1c90, Script.other],
  [0x1cc0, Script.georgian],
  [0x1d00, Script.other],
  [0x1f00, Script.latin],
  [0x2000, Script.greek],
  [0x2d00, Script.other],
  [0x2d30, Script.georgian],
  [0x2e80, Script.other],
  [0x3040, Script.han],
  [0x3100, Script.kana],
  [0xa640, Script.han],
  [0xa6a0, Script.cyrillic],
  [0xa720, Script.other],
  [0xa800, Script.latin],
  [0xac00, Script.other],
  [0xd800, Script.hangul],
  [0xe000, Script.han],
  [0xfb00, Script.han],
  [0xfb07, Script.latin],
  [0xfb1d, Script.armenian],
  [0xfb50, Script.hebrew],
  [0xff00, Script.arabic],
  [0xff66, Script.latin],
  [0xffa0, Script.kana],
];

/** Script of a letter by its Unicode block. */
export function scriptOf(code: number): Script {
  for (const [limit, script] of BLOCKS) if (code < limit) return script;
  return Script.other;
}
