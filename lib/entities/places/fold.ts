import { SIMPLIFIED, TRADITIONAL } from './data/han-variants';

/** What a UTF-16 code unit is to a place name; every greater value is a letter's folded form. */
export const Unit = {
  /** Ends a word. */
  separator: 0,
  /** Invisible: soft hyphen, zero-width and bidi marks; also dots inside names. */
  ignorable: 1,
  apostrophe: 2,
  hyphen: 3,
  dot: 4,
  /** White space: ends a word, but a name may go on after it. */
  space: 5,
  /** Folds to more than one unit; see `expansionOf`. */
  expansion: 6,
  /** Combining mark or modifier letter: no letter of its own, but part of the word before it. */
  mark: 7,
  /** Not yet worked out; see `foldOf`. No letter folds to this code unit, which is no character. */
  unknown: 0xffff,
} as const;

const APOSTROPHES = "'’‘`´′ʹ＇";
const HYPHENS = '-‐‑‒–−־－゠';
const SPACES = ' \t\u00a0\u202f\u2009\u3000';
const IGNORABLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff\u061c\u200e\u200f\u0640·・･•';
/** Letters whose plain form Unicode's decomposition does not give, and Turkic ı, ə beside i, e: spelling varies by language. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ŋ: 'n',
  ı: 'i',
  ə: 'e',
  ǝ: 'e',
  ŧ: 't',
  ƣ: 'g',
  ĸ: 'k',
  ґ: 'г',
  ς: 'σ',
  // Arabic letters that writers of Arabic, Persian, Urdu and Uyghur interchange.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ۃ: 'ه',
};
const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;

const expansions = new Map<number, readonly number[]>();
let table: Uint16Array | undefined;
let cases: Uint8Array | undefined;

/**
 * Class or folded form of each UTF-16 code unit, `Unit.unknown` where nobody has asked yet: to work out all of them
 * would hold up the first answer of a background by 30 ms, and texts use some hundred.
 */
export function foldTable(): Uint16Array {
  table ??= buildTable();
  return table;
}

/** Works out the entry of a unit that the table does not know yet. */
export function foldOf(unit: number): number {
  const fold = foldTable();
  if (fold[unit] === Unit.unknown) fold[unit] = foldUnit(unit);
  return fold[unit] ?? Unit.separator;
}

/** Case of each UTF-16 code unit: 0 none, 1 capital (title case too), 2 small. */
export function caseTable(): Uint8Array {
  cases ??= buildCases();
  return cases;
}

/** Units that a code unit of class `Unit.expansion` folds to. */
export function expansionOf(unit: number): readonly number[] {
  if (unit >= HANGUL_FIRST && unit <= HANGUL_LAST) return jamo(unit);
  return expansions.get(unit) ?? [];
}

/** True for scripts written without spaces: a name may begin and end at any character. */
export function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0x0e00 && unit <= 0x0eff)
  );
}

export function isKatakana(unit: number): boolean {
  return unit >= 0x30a0 && unit <= 0x30ff;
}

function buildTable(): Uint16Array {
  const fold = new Uint16Array(0x10000);
  fold.fill(Unit.unknown, 0x30, 0x3400);
  for (let unit = 0x3400; unit <= 0x9fff; unit++) fold[unit] = unit;
  for (let at = 0; at < TRADITIONAL.length; at++) {
    fold[TRADITIONAL.charCodeAt(at)] = SIMPLIFIED.charCodeAt(at);
  }
  fold.fill(Unit.unknown, 0xf900, 0xfff0);
  fold.fill(Unit.expansion, HANGUL_FIRST, HANGUL_LAST + 1);
  const classes: [string, number][] = [
    [APOSTROPHES, Unit.apostrophe],
    [HYPHENS, Unit.hyphen],
    [SPACES, Unit.space],
    [IGNORABLE, Unit.ignorable],
    ['.．', Unit.dot],
  ];
  for (const [units, kind] of classes) for (const unit of units) fold[unit.charCodeAt(0)] = kind;
  return fold;
}

function buildCases(): Uint8Array {
  const found = new Uint8Array(0x10000);
  const ranges = [
    [0x41, 0x0590],
    [0x10a0, 0x1100],
    [0x1e00, 0x2000],
    [0x2c00, 0x2e00],
    [0xa640, 0xa7ff],
  ] as const;
  for (const [first, last] of ranges) {
    for (let unit = first; unit < last; unit++) {
      const char = String.fromCharCode(unit);
      if (char !== char.toLowerCase()) found[unit] = 1;
      else if (char !== char.toUpperCase()) found[unit] = 2;
    }
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;
const MARK = /[\p{M}\p{Lm}]/u;

function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  // Kana marks and the vowel signs of Indic and Thai are part of the spelling.
  const spelled = (unit >= 0x0900 && unit <= 0x0fff) || (unit >= 0x3041 && unit <= 0x30ff);
  if (!spelled && MARK.test(char)) return Unit.mark;
  if (!LETTER.test(char) && !(spelled && MARK.test(char))) return Unit.separator;
  const units = plainUnits(char, spelled);
  if (units.length === 1) return units[0] ?? Unit.separator;
  expansions.set(unit, units);
  return Unit.expansion;
}

function plainUnits(char: string, spelled: boolean): number[] {
  const parts = char.normalize('NFKD').toLowerCase().normalize('NFKD');
  const units: number[] = [];
  for (const part of parts) {
    if (!spelled && MARK.test(part)) continue;
    for (const plain of PLAIN[part] ?? part) units.push(plain.charCodeAt(0));
  }
  return units;
}

/** Hangul syllables become their conjoining letters, so that composed and decomposed text agree. */
function jamo(syllable: number): readonly number[] {
  const index = syllable - HANGUL_FIRST;
  const tail = index % 28;
  const units = [0x1100 + Math.floor(index / 588), 0x1161 + (Math.floor(index / 28) % 21)];
  if (tail) units.push(0x11a7 + tail);
  return units;
}
