import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HAN_SURNAMES, TRADITIONAL_SURNAMES } from './han-surnames';

/**
 * Writes lib/entities/people/data/han-names.ts and han-words.ts: how likely a character begins a Chinese name or ends
 * one, and the common words of two characters. Counted in the dictionary of jieba (MIT), which tags 70,000 names and
 * gives each word its frequency. Run: npx tsx tools/people/build-han-names.ts
 */
const DICTIONARY = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
const HAN = /^[\u4e00-\u9fff]+$/;
const NAME = /^nr(?:fg)?$/;
const PROPER = /^n[rstz]/;
/** From this frequency on a word is common; what it tags as names only when it is far commoner than names are. */
const COMMON = 200;
const COMMON_AS_NAME = 500;
const FAMILIAR = 5000;
/** Rarer ones that begin like a surname and stand behind offices: "习近平主席[贺信]中". */
const WRITINGS = '贺信 贺电 贺词 贺卡 来信 致函 复信 复函 函电 照会 文告'.split(' ');
/** Characters that most text is written in: for all others, names are as likely as for rare ones. */
const CHARACTERS = 3500;
const [LEAST, MOST, USUAL] = [-4, 2, 1];
const LEAST_SHARE = -5.5;

interface Entry {
  word: string;
  frequency: number;
  tag: string;
}

const entries = readFileSync(DICTIONARY, 'utf8').split('\n').flatMap(entryOf);
const surnames = new Set(HAN_SURNAMES);
const everywhere = new Map<string, number>();
const asSurname = new Map<string, number>();
const asEnd = new Map<string, number>();
for (const { word, frequency, tag } of entries) {
  for (const character of word) add(everywhere, character, frequency);
  const isName = NAME.test(tag) && word.length >= 2 && word.length <= 3;
  if (isName) add(asSurname, word.charAt(0), frequency);
  if (isName && word.length === 3 && surnames.has(word.charAt(0))) add(asEnd, word.charAt(2), 1);
}
const allText = sum(everywhere);
const allEnds = sum(asEnd);

writeFileSync(
  'lib/entities/people/data/han-names.ts',
  `/** Surnames by twice the logarithm of the share of a character's uses that are one. Built by tools/people/build-han-names.ts. */
export const SURNAMES = \`
${inLevels([...surnameLevels()])}\`;

/** Characters by the logarithm of how much oftener they end a name than they stand in text; those not listed: ${USUAL}. */
export const NAME_ENDS = \`
${inLevels([...endLevels()].filter(([, level]) => level !== USUAL))}\`;
`,
);
writeFileSync(
  'lib/entities/people/data/han-words.ts',
  `/** The common Chinese words of two characters: a first one, and all that may follow it. Built by tools/people/build-han-names.ts. */
export const HAN_WORDS = \`
${wordLines()}\`;
`,
);

function* surnameLevels(): Generator<[string, number]> {
  const levels = new Map<string, number>();
  for (const surname of surnames) {
    const share = Math.log(
      ((asSurname.get(surname) ?? 0) + 1) / ((everywhere.get(surname) ?? 0) + 1),
    );
    levels.set(surname, Math.round(2 * Math.max(LEAST_SHARE, share)));
  }
  yield* levels;
  for (const [traditional, simplified] of Object.entries(TRADITIONAL_SURNAMES)) {
    yield [traditional, levels.get(simplified) ?? 0];
  }
}

function* endLevels(): Generator<[string, number]> {
  const common = [...everywhere].sort((a, b) => b[1] - a[1]).slice(0, CHARACTERS);
  for (const [character, uses] of common) {
    const inNames = ((asEnd.get(character) ?? 0) + 0.5) / (allEnds + 2000);
    const inText = (uses + 5) / (allText + 30_000);
    yield [character, Math.max(LEAST, Math.min(MOST, Math.round(Math.log(inNames / inText))))];
  }
}

function wordLines(): string {
  const following = new Map<string, string>();
  const add = (word: string): void => {
    const seconds = following.get(word.charAt(0)) ?? '';
    if (!seconds.includes(word.charAt(1))) following.set(word.charAt(0), seconds + word.charAt(1));
  };
  for (const { word, frequency, tag } of entries) {
    const isWord = PROPER.test(tag)
      ? tag === 'nr' && frequency >= (surnames.has(word.charAt(0)) ? FAMILIAR : COMMON_AS_NAME)
      : frequency >= COMMON;
    if (word.length === 2 && isWord) add(word);
  }
  for (const word of WRITINGS) add(word);
  return [...following]
    .sort()
    .map(([first, seconds]) => first + seconds)
    .join(' ');
}

function inLevels(levels: readonly [character: string, level: number][]): string {
  const lines = new Map<number, string>();
  for (const [character, level] of [...levels].sort()) {
    lines.set(level, (lines.get(level) ?? '') + character);
  }
  return [...lines]
    .sort(([a], [b]) => b - a)
    .map(([level, list]) => `${level} ${list}`)
    .join('\n');
}

function entryOf(line: string): Entry[] {
  const [word = '', frequency = '', tag = ''] = line.split(' ');
  return HAN.test(word) ? [{ word, frequency: Number(frequency), tag }] : [];
}

function add(counts: Map<string, number>, character: string, count: number): void {
  counts.set(character, (counts.get(character) ?? 0) + count);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
