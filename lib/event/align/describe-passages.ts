import { lexemes } from '@/lib/event/lexemes';
import type { WordSpace } from '@/lib/event/words/word-space';
import type { Span } from '@/lib/text';
import type { Facts } from './facts';
import type { Identities } from './link-identities';
import type { Passage, ReadReport } from './report';
import { soundReader } from './sounds';

/** What a passage is about, as features that all languages share: 'w…' words, 'e…' entities, 'n…' and 'r…' figures, 'd…' days, 's…' sounds, 'o…' opening sounds, 'p…' punctuation. */
export interface PassageTraits {
  /** Weights >= 0, of no fixed sum. */
  features: Map<string, number>;
  /** Signs that it takes up, Chinese and Japanese ones counted thrice. */
  length: number;
}

/** What a feature weighs against an ordinary content word of the same passage. */
const WEIGHTS = {
  person: 1.5,
  place: 1,
  organisation: 1,
  /** The country of a town that is named. */
  area: 0.4,
  number: 2,
  /** A figure that one report rounds. */
  roughly: 1,
  digits: 1,
  day: 1.5,
  /** Words of one origin, and names that the word tables know in one language only. */
  sound: 0.5,
  /** Of words that end differently. */
  opening: 1,
  punctuation: 0.7,
} as const;

/** Words of a passage so short that none of them is ordinary. */
const FEW_WORDS = 4;
const DIGITS_TOLD_APART = 3;
const ROUNDED_DIGITS = 2;
const SIGNS_OF_AN_IDEOGRAPH = 3;
const QUOTE = /["“”„«»「」『』]/;
const QUESTION = /[?？؟]/;
const UNSPACED = new Set(['zh', 'ja']);

/** Describes each passage by its content words, and by the people, places, numbers and days that stand in it. */
export function describePassages(
  report: ReadReport,
  passages: Passage[],
  facts: Facts,
  identities: Identities,
  words: WordSpace,
): PassageTraits[] {
  const { text, language } = report.article;
  const areas = new Map(
    report.recognition.entities.map((one) => [one.id, one.kind === 'place' ? one.ancestors : []]),
  );
  const readSounds = soundReader(language);
  return passages.map((passage) => {
    const written = text.slice(passage.start, passage.end);
    const mentions = report.recognition.mentions.filter((one) => isInside(one, passage));
    const bag = describeWords(written, language, passage, mentions, words);
    for (const { entityId, kind } of mentions) {
      bag.add(`e${identities.get(entityId) ?? entityId}`, WEIGHTS[kind]);
      for (const area of areas.get(entityId) ?? []) bag.add(`e${area}`, WEIGHTS.area);
    }
    for (const number of facts.numbers) {
      if (!isInside(number, passage)) continue;
      bag.add(numberFeature(number.value), WEIGHTS.number);
      bag.add(`r${Number(number.value.toPrecision(ROUNDED_DIGITS))}`, WEIGHTS.roughly);
    }
    for (const day of facts.days) {
      if (isInside(day, passage)) bag.add(`d${day.day.slice(-5)}`, WEIGHTS.day);
    }
    for (const lexeme of lexemes(written)) {
      if (lexeme.kind === 'number') bag.add(`n${lexeme.text}`, WEIGHTS.digits);
    }
    const { whole, openings } = readSounds(written);
    for (const sound of whole) bag.add(`s${sound}`, WEIGHTS.sound);
    for (const opening of openings) bag.add(`o${opening}`, WEIGHTS.opening);
    if (QUOTE.test(written)) bag.add('pquote', WEIGHTS.punctuation);
    if (QUESTION.test(written)) bag.add('pquestion', WEIGHTS.punctuation);
    const length = written.length * (UNSPACED.has(language) ? SIGNS_OF_AN_IDEOGRAPH : 1);
    return { features: bag.features, length };
  });
}

function describeWords(
  written: string,
  language: string,
  { start }: Span,
  mentions: Span[],
  words: WordSpace,
): { features: Map<string, number>; add(feature: string, weight: number): void } {
  const names = mentions.map((one) => ({ start: one.start - start, end: one.end - start }));
  const { ids, weights } = words.describe(
    { text: '', names: [] },
    { text: written, names },
    language,
  );
  const features = new Map(ids.map((id, index) => [`w${id}`, weights[index] ?? 0]));
  // The words together have length 1 as a vector: this is what one of them weighs.
  const ordinary = 1 / Math.sqrt(Math.max(FEW_WORDS, ids.length));
  return {
    features,
    add(feature, weight) {
      features.set(feature, Math.max(features.get(feature) ?? 0, ordinary * weight));
    },
  };
}

/** Unit words are not read in every language, and figures get rounded: 1,437 and 1,440 meet. */
function numberFeature(value: number): string {
  return `n${Number(value.toPrecision(DIGITS_TOLD_APART))}`;
}

function isInside(span: Span, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end;
}
