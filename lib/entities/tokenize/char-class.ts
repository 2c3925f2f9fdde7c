import { TokenKind } from '@/lib/entities/tokens';

/** What the scanner does with a UTF-16 code unit. */
export const CharClass = {
  letter: 0,
  space: 1,
  digit: 2,
  punctuation: 3,
  /** Combining mark: belongs to the character before it, also in the scripts that are cut by character. */
  mark: 4,
  /** Invisible: soft hyphen, joiners, bidi controls, variation selectors. Part of a word only inside it. */
  ignorable: 5,
  apostrophe: 6,
  ideograph: 7,
  kana: 8,
  thai: 9,
  hangul: 10,
  highSurrogate: 11,
  lowSurrogate: 12,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const { letter, space, digit, punctuation, mark, ignorable, apostrophe } = CharClass;
const { ideograph, kana, thai, hangul, highSurrogate, lowSurrogate } = CharClass;

/**
 * Everything that is no letter; later rows win. Letters are the default, so a script that nobody
 * thought of is still cut at its spaces.
 */
const RANGES: readonly (readonly [first: number, last: number, charClass: CharClass])[] = [
  [0x00, 0x20, space],
  [0x21, 0x2f, punctuation],
  [0x27, 0x27, apostrophe],
  [0x30, 0x39, digit],
  [0x3a, 0x40, punctuation],
  [0x5b, 0x60, punctuation],
  [0x60, 0x60, apostrophe],
  [0x7b, 0x7e, punctuation],
  [0x7f, 0xa0, space],
  [0xa1, 0xa9, punctuation],
  [0xab, 0xb4, punctuation],
  [0xad, 0xad, ignorable],
  [0xb4, 0xb4, apostrophe],
  [0xb6, 0xb9, punctuation],
  [0xbb, 0xbf, punctuation],
  [0xd7, 0xd7, punctuation],
  [0xf7, 0xf7, punctuation],
  [0x300, 0x36f, mark],
  [0x37e, 0x37e, punctuation],
  [0x387, 0x387, punctuation],
  [0x483, 0x489, mark],
  [0x55a, 0x55f, punctuation],
  [0x589, 0x58a, punctuation],
  [0x591, 0x5c7, mark],
  [0x5be, 0x5be, punctuation],
  [0x5c0, 0x5c0, punctuation],
  [0x5c3, 0x5c3, punctuation],
  [0x5c6, 0x5c6, punctuation],
  [0x5f3, 0x5f4, apostrophe],
  [0x600, 0x605, punctuation],
  [0x606, 0x60f, punctuation],
  [0x610, 0x61a, mark],
  [0x61b, 0x61f, punctuation],
  [0x61c, 0x61c, ignorable],
  [0x640, 0x640, mark],
  [0x64b, 0x65f, mark],
  [0x660, 0x669, digit],
  [0x66a, 0x66d, punctuation],
  [0x670, 0x670, mark],
  [0x6d4, 0x6d4, punctuation],
  [0x6d6, 0x6ed, mark],
  [0x6f0, 0x6f9, digit],
  [0x964, 0x965, punctuation],
  [0x966, 0x96f, digit],
  [0x9e6, 0x9ef, digit],
  [0xe00, 0x0eff, thai],
  [0xe31, 0xe31, mark],
  [0xe34, 0xe3a, mark],
  [0xe3f, 0xe3f, punctuation],
  [0xe47, 0xe4e, mark],
  [0xe4f, 0xe4f, punctuation],
  [0xe50, 0xe59, digit],
  [0xe5a, 0xe5b, punctuation],
  [0xeb1, 0xeb1, mark],
  [0xeb4, 0xebc, mark],
  [0xec8, 0xece, mark],
  [0x1000, 0x109f, thai],
  [0x102b, 0x103e, mark],
  [0x104a, 0x104f, punctuation],
  [0x1100, 0x115f, hangul],
  [0x1160, 0x11ff, mark],
  [0x1361, 0x1368, punctuation],
  [0x1680, 0x1680, space],
  [0x1780, 0x17ff, thai],
  [0x17b4, 0x17d3, mark],
  [0x17d4, 0x17da, punctuation],
  [0x180b, 0x180e, ignorable],
  [0x1ab0, 0x1aff, mark],
  [0x1dc0, 0x1dff, mark],
  [0x2000, 0x200b, space],
  [0x200c, 0x200f, ignorable],
  [0x2010, 0x2027, punctuation],
  [0x2018, 0x2019, apostrophe],
  [0x2028, 0x2029, space],
  [0x202a, 0x202e, ignorable],
  [0x202f, 0x202f, space],
  [0x2030, 0x205e, punctuation],
  [0x2032, 0x2032, apostrophe],
  [0x205f, 0x205f, space],
  [0x2060, 0x206f, ignorable],
  [0x2070, 0x20cf, punctuation],
  [0x20d0, 0x20ff, mark],
  [0x2100, 0x2bff, punctuation],
  [0x2e00, 0x2e7f, punctuation],
  [0x2e80, 0x2fdf, ideograph],
  [0x2ff0, 0x2fff, punctuation],
  [0x3000, 0x3000, space],
  [0x3001, 0x303f, punctuation],
  [0x3005, 0x3007, ideograph],
  [0x3021, 0x3029, ideograph],
  [0x302a, 0x302f, mark],
  [0x3040, 0x30ff, kana],
  [0x3099, 0x309a, mark],
  [0x30a0, 0x30a0, punctuation],
  [0x30fb, 0x30fb, punctuation],
  [0x3100, 0x312f, ideograph],
  [0x3130, 0x318f, hangul],
  [0x3190, 0x31ef, ideograph],
  [0x31f0, 0x31ff, kana],
  [0x3200, 0x33ff, punctuation],
  [0x3400, 0x4dbf, ideograph],
  [0x4dc0, 0x4dff, punctuation],
  [0x4e00, 0x9fff, ideograph],
  [0xa960, 0xa97f, hangul],
  [0xac00, 0xd7a3, hangul],
  [0xd7b0, 0xd7ff, mark],
  [0xd800, 0xdbff, highSurrogate],
  [0xdc00, 0xdfff, lowSurrogate],
  [0xe000, 0xf8ff, punctuation],
  [0xf900, 0xfaff, ideograph],
  [0xfe00, 0xfe0f, ignorable],
  [0xfe10, 0xfe1f, punctuation],
  [0xfe20, 0xfe2f, mark],
  [0xfe30, 0xfe6f, punctuation],
  [0xfeff, 0xfeff, ignorable],
  [0xff00, 0xff0f, punctuation],
  [0xff07, 0xff07, apostrophe],
  [0xff10, 0xff19, digit],
  [0xff1a, 0xff20, punctuation],
  [0xff3b, 0xff40, punctuation],
  [0xff5b, 0xff65, punctuation],
  [0xff66, 0xff9d, kana],
  [0xff9e, 0xff9f, mark],
  [0xffa0, 0xffdc, hangul],
  [0xffe0, 0xffff, punctuation],
];

/** Class of every UTF-16 code unit. */
export const CLASS_OF: Uint8Array = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(letter);
  for (const [first, last, charClass] of RANGES) table.fill(charClass, first, last + 1);
  return table;
}

/** Class of a whole code point above the BMP, told from its high surrogate. */
export function classOfPair(high: number): CharClass {
  if (high >= 0xd840 && high <= 0xd8bf) return ideograph;
  if (high === 0xdb40) return ignorable;
  if (high >= 0xd83c && high <= 0xd83e) return punctuation;
  if (high >= 0xdb80) return punctuation;
  return letter;
}

/** Kind of the token that begins with a character of that class. */
export const KIND_OF_CLASS: readonly TokenKind[] = kindOfClass();

function kindOfClass(): TokenKind[] {
  const kinds = new Array<TokenKind>(Object.keys(CharClass).length).fill(TokenKind.punctuation);
  kinds[CharClass.letter] = TokenKind.word;
  kinds[CharClass.mark] = TokenKind.word;
  kinds[CharClass.digit] = TokenKind.number;
  kinds[CharClass.ideograph] = TokenKind.ideograph;
  kinds[CharClass.kana] = TokenKind.kana;
  kinds[CharClass.thai] = TokenKind.thai;
  kinds[CharClass.hangul] = TokenKind.hangul;
  return kinds;
}
