import { isInitial, nameParts } from './name-parts';
import { romanise } from './romanise';
import { soundClasses } from './skeleton';

/** A part of the longer name that the other lacks is common (second given names, patronymics): it costs little. */
const COST_OF_MISSING_PART = 0.04;
/** A bare surname agrees with everybody of that surname. */
const LIMIT_FOR_ONE_PART = 0.8;
const INITIAL_AGREES = 0.9;
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
  const scores = pairUp(few, many);
  const worst = Math.min(...scores);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const missing = (many.length - few.length) * COST_OF_MISSING_PART;
  const score = WEIGHT_OF_WORST * worst + (1 - WEIGHT_OF_WORST) * mean - missing;
  const isBare = few.length === 1 && many.length > 1;
  return Math.max(0, Math.min(score, isBare ? LIMIT_FOR_ONE_PART : 1));
}

interface SoundedPart {
  /** One letter a sound: consonant classes as in `skeleton`, vowels as "a". */
  sounds: string;
  isInitial: boolean;
}

function sounds(name: string): SoundedPart[] {
  const initials = name
    .split(/[\s.]+/)
    .filter((word) => word !== '' && isInitial(word))
    .map((word) => ({ sounds: soundsOf(word), isInitial: true }));
  const parts = nameParts(name)
    .filter((word) => !isInitial(word))
    .map((word) => ({ sounds: soundsOf(word), isInitial: false }));
  return parts.length > 0 ? [...parts, ...initials] : initials;
}

function soundsOf(word: string): string {
  return soundClasses(romanise(word)) || word;
}

/** Best partner in `many` for each part of `few`, greedily from the best pair on. */
function pairUp(few: SoundedPart[], many: SoundedPart[]): number[] {
  const pairs = few.flatMap((part, row) =>
    many.map((other, column) => ({ row, column, score: similarity(part, other) })),
  );
  pairs.sort((x, y) => y.score - x.score);
  const rows = new Set<number>();
  const columns = new Set<number>();
  const scores: number[] = [];
  for (const { row, column, score } of pairs) {
    if (rows.has(row) || columns.has(column)) continue;
    rows.add(row);
    columns.add(column);
    scores.push(score);
  }
  return scores;
}

function similarity(a: SoundedPart, b: SoundedPart): number {
  if (a.isInitial || b.isInitial) return a.sounds[0] === b.sounds[0] ? INITIAL_AGREES : 0;
  if (a.sounds === b.sounds) return 1;
  const longest = Math.max(weight(a.sounds), weight(b.sounds));
  return longest === 0 ? 0 : Math.max(0, 1 - distance(a.sounds, b.sounds) / longest);
}

const VOWEL_WEIGHT = 0.3;

function weight(word: string): number {
  let sum = 0;
  for (const sound of word) sum += costOfDropping(sound);
  return sum;
}

/** Sounds that spellings leave out: vowels (Arabic, Hebrew), h and gh, the glide. */
function costOfDropping(sound: string): number {
  if (sound === 'a') return VOWEL_WEIGHT;
  return sound === 'K' || sound === 'J' ? 0.6 : sound === 'R' ? 0.7 : 1;
}

/** Pairs of classes that orthographies mix up, and what mixing them up costs. */
const CONFUSIONS: Record<string, number> = {
  LR: 0.4,
  KS: 0.4,
  ST: 0.5,
  FP: 0.4,
  MN: 0.5,
  Fa: 0.4,
  Sa: 0.6,
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
