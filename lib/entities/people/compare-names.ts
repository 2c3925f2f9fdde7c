import { isInitial, nameParts } from './name-parts';
import { romanise } from './romanise';
import { soundClasses } from './skeleton';

/** A part of the longer name that the other lacks is common (second given names, patronymics): it costs little. */
const COST_OF_MISSING_PART = 0.04;
/** A bare surname agrees with everybody of that surname. */
const LIMIT_FOR_ONE_PART = 0.8;
const INITIAL_AGREES = 0.9;
const AS_ONE_WORD = 0.95;
const CONSONANTS_THAT_TELL = 4;
/** Most that names of so few consonants can score. */
const SHORT_NAME_LIMITS = [0.3, 0.5, 0.7, 0.85];
/** The worst pair of parts says more than the mean: relatives share a surname, strangers a first name. */
const WEIGHT_OF_WORST = 0.6;

/**
 * How likely two names are spellings of one person's name, 0..1; blind to script, language and word order.
 * Above about 0.8 they agree; a bare surname never scores more than 0.8.
 */
export function compareNames(a: string, b: string): number {
  if (a === b) return 1;
  const left = sounds(a);
  const right = sounds(b);
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (few.length === 0) return 0;
  const isBare = few.length === 1 && many.length > 1;
  const score = Math.min(byParts(few, many), isBare ? LIMIT_FOR_ONE_PART : 1);
  const asOne =
    few.length === many.length ? 0 : AS_ONE_WORD * similarity(joined(few), joined(many));
  return Math.max(0, Math.min(Math.max(score, asOne), limitFor(few)));
}

function byParts(few: SoundedPart[], many: SoundedPart[]): number {
  const scores = pairUp(few, many);
  if (scores.length === 0) return 0;
  const worst = Math.min(...scores);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const missing = (many.length - few.length) * COST_OF_MISSING_PART;
  return WEIGHT_OF_WORST * worst + (1 - WEIGHT_OF_WORST) * mean - missing;
}

/** Names that one language writes apart and the other together. */
function joined(parts: SoundedPart[]): SoundedPart {
  const sounds = parts.map((part) => part.sounds).join('');
  return {
    sounds: sounds.replace(/aa+/g, 'a'),
    isInitial: false,
    writesVowels: parts.every((part) => part.writesVowels),
    lossy: parts.find((part) => part.lossy !== '')?.lossy ?? '',
  };
}

/** Two or three consonants agree by chance: "Chua Soon Bui" and "金哲". */
function limitFor(parts: SoundedPart[]): number {
  const consonants = joined(parts).sounds.replaceAll('a', '').length;
  return consonants >= CONSONANTS_THAT_TELL ? 1 : (SHORT_NAME_LIMITS[consonants] ?? 1);
}

interface SoundedPart {
  /** One letter a sound: consonant classes as in `skeleton`, vowels as "a". */
  sounds: string;
  isInitial: boolean;
  /** The script writes its vowels, so that a glide too many or too few makes another name. */
  writesVowels: boolean;
  /** Classes of sounds that the script leaves out or writes as another. */
  lossy: string;
}

const WRITES_VOWELS = /^[\p{Script=Latin}\p{Script=Cyrillic}\P{L}]+$/u;

/**
 * Chinese and Japanese leave out an r that closes a syllable, and hardly tell it from l; Arabic and Hebrew write v and w like u.
 */
const LOSSY: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Han}\p{Script=Katakana}]/u, 'R'],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 'F'],
];

function sounds(name: string): SoundedPart[] {
  const initials = name
    .split(/[\s.]+/)
    .filter((word) => word !== '' && isInitial(word))
    .map((word) => sounded(word, name, true));
  const parts = nameParts(name)
    .filter((word) => !isInitial(word))
    .map((word) => sounded(word, name, false));
  return parts.length > 0 ? [...parts, ...initials] : initials;
}

function sounded(word: string, name: string, isInitialWord: boolean): SoundedPart {
  return {
    sounds: soundClasses(romanise(word, undefined, name)) || word,
    isInitial: isInitialWord,
    writesVowels: WRITES_VOWELS.test(word),
    lossy: LOSSY.find(([script]) => script.test(word))?.[1] ?? '',
  };
}

/** Best partner in `many` for each part of `few`, greedily from the best pair on; none if only initials agree. */
function pairUp(few: SoundedPart[], many: SoundedPart[]): number[] {
  const pairs = few.flatMap((part, row) =>
    many.map((other, column) => ({ row, column, score: similarity(part, other) })),
  );
  pairs.sort((x, y) => y.score - x.score);
  const rows = new Set<number>();
  const columns = new Set<number>();
  const scores: number[] = [];
  let hasWords = false;
  for (const { row, column, score } of pairs) {
    if (rows.has(row) || columns.has(column)) continue;
    rows.add(row);
    columns.add(column);
    scores.push(score);
    hasWords ||= !few[row]?.isInitial && !many[column]?.isInitial;
  }
  return hasWords ? scores : [];
}

function similarity(a: SoundedPart, b: SoundedPart): number {
  if (a.isInitial || b.isInitial) return a.sounds[0] === b.sounds[0] ? INITIAL_AGREES : 0;
  if (a.sounds === b.sounds) return 1;
  const glide = a.writesVowels && b.writesVowels ? 'J' : UNSURE_GLIDE;
  const lossy = a.lossy || b.lossy;
  const left = lightened(a.sounds.replaceAll('J', glide), lossy);
  const right = lightened(b.sounds.replaceAll('J', glide), lossy);
  const longest = Math.max(weight(left), weight(right));
  return longest === 0 ? 0 : Math.max(0, 1 - distance(left, right) / longest);
}

const UNSURE_GLIDE = 'j';
const WEIGHTS: Record<string, number> = { a: 0.25, j: 0.5, J: 1.2, K: 0.6, R: 0.7, r: 0.4, f: 0.5 };

/** A lossy sound is written small; it counts less. */
function lightened(sounds: string, lossy: string): string {
  return lossy ? sounds.replaceAll(lossy, lossy.toLowerCase()) : sounds;
}

/** A glide counts little towards a word's length, and much when it is missing. */
function weight(word: string): number {
  let sum = 0;
  for (const sound of word) sum += costOfDropping(sound === 'J' ? UNSURE_GLIDE : sound);
  return sum;
}

/** Sounds that spellings leave out: vowels (Arabic, Hebrew), h and gh, a final r. */
function costOfDropping(sound: string): number {
  return WEIGHTS[sound] ?? 1;
}

/** Pairs of classes that orthographies mix up, and what mixing them up costs. */
const CONFUSIONS: Record<string, number> = {
  LR: 0.4,
  Lr: 0.2,
  Pf: 0.4,
  af: 0.2,
  KS: 0.4,
  ST: 0.5,
  FP: 0.4,
  MN: 0.5,
  Fa: 0.4,
  Sa: 0.5,
  Ka: 0.5,
};

function costOfMixing(a: string, b: string): number {
  if (a === b) return 0;
  const confusion = CONFUSIONS[a < b ? a + b : b + a];
  return confusion ?? Math.max(costOfDropping(a), costOfDropping(b));
}

/** Weighted edit distance. */
function distance(a: string, b: string): number {
  let previous = [0];
  for (const sound of b) previous.push((previous.at(-1) ?? 0) + costOfDropping(sound));
  for (const left of a) {
    const row = [(previous[0] ?? 0) + costOfDropping(left)];
    for (let column = 1; column <= b.length; column++) {
      const right = b[column - 1] ?? '';
      row.push(
        Math.min(
          (previous[column] ?? 0) + costOfDropping(left),
          (row[column - 1] ?? 0) + costOfDropping(right),
          (previous[column - 1] ?? 0) + costOfMixing(left, right),
        ),
      );
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
