import { tokenize } from '@/lib/entities/tokenize';
import type { Span } from '@/lib/text';
import type { Passage, ReadReport } from './report';

/** UTF-16 units; what is shorter is a dateline, an exclamation or a cut at an abbreviation, and tells nothing alone. */
const SHORTEST = 28;
/** Chinese and Japanese say as much in a third of the room. */
const SHORTEST_UNSPACED = 9;
const UNSPACED = new Set(['zh', 'ja']);
/** 'der 2. Weltkrieg': languages that write ordinals with a full stop. */
const ORDINAL_STOP = new Set([
  'de',
  'pl',
  'tr',
  'az',
  'cs',
  'sk',
  'sl',
  'hr',
  'sr',
  'bs',
  'hu',
  'da',
  'nb',
  'no',
  'fi',
  'et',
]);
const ORDINAL = /(?:^|\P{N})\p{N}{1,2}\.\s*$/u;

/** The sentences of a report, paragraph by paragraph; a fragment such as a dateline goes with its neighbour. No cut is made inside one of `whole` (dates). */
export function cutPassages(
  { text, paragraphs, language }: ReadReport['article'],
  whole: Span[],
): Passage[] {
  const shortest = UNSPACED.has(language) ? SHORTEST_UNSPACED : SHORTEST;
  const mayCut = (at: number, start: number): boolean =>
    !whole.some((span) => span.start < at && at < span.end) &&
    !(ORDINAL_STOP.has(language) && ORDINAL.test(text.slice(Math.max(start, at - 6), at)));
  return paragraphs.flatMap(({ start, end }, paragraph) => {
    const cuts = sentenceStarts(text.slice(start, end), language)
      .map((at) => start + at)
      .filter((at) => at === start || mayCut(at, start));
    const passages: Passage[] = [];
    cuts.forEach((from, index) => {
      const to = trimmedEnd(text, from, cuts[index + 1] ?? end);
      const last = passages.at(-1);
      const isFragment = to - from < shortest || (last && last.end - last.start < shortest);
      if (last && isFragment) last.end = to;
      else if (to > from) passages.push({ start: from, end: to, paragraph });
    });
    return passages;
  });
}

function sentenceStarts(text: string, language: string): number[] {
  const { count, starts, sentenceStarts } = tokenize(text, language);
  const found: number[] = [];
  for (let token = 0; token < count; token++) {
    if (sentenceStarts[token] || token === 0) found.push(starts[token] ?? 0);
  }
  return found;
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
