import { foldText } from '@/lib/anchoring/fold';
import type { RootText } from '@/lib/anchoring/root-text';
import type { Span } from '@/lib/text';
import type { Random } from './random';

/** Text nodes shorter than this are buttons, menus and datelines more often than what anybody saves. */
const PROSE_LENGTH = 60;

/** Where pages keep what is no article. */
const NO_ARTICLE = 'nav,header,footer,aside,form,a,button,label,select,figure';

const MIN_FOLDED_LENGTH = 6;

/** What readers select, by number of words: a name or phrase, a sentence, a paragraph, and on into the next one. */
const LENGTHS: { share: number; from: number; to: number; runsOn?: boolean }[] = [
  { share: 0.15, from: 2, to: 5 },
  { share: 0.45, from: 8, to: 25 },
  { share: 0.25, from: 30, to: 80 },
  { share: 0.15, from: 40, to: 120, runsOn: true },
];

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Picks spans of whole words in the prose of a page, as many as it has room for, none of them twice. */
export function chooseQuotes({ text, nodes }: RootText, count: number, random: Random): Span[] {
  const prose = nodes.filter(
    ({ node }) =>
      node.data.trim().length >= PROSE_LENGTH && !node.parentElement?.closest(NO_ARTICLE),
  );
  const chosen = new Map<number, Span>();
  for (let attempt = 0; attempt < count * 6 && chosen.size < count; attempt++) {
    const place = random.pick(prose);
    if (!place) break;
    const length = lengthClass(random);
    const words = wordsOf(text, place.start, length.runsOn ? place.start + 3000 : place.end);
    const first = random.between(0, Math.max(0, words.length - length.from));
    const start = words[first]?.start;
    const end =
      words[Math.min(first + random.between(length.from, length.to), words.length) - 1]?.end;
    if (start === undefined || end === undefined || end <= start) continue;
    if (foldText(text.slice(start, end)).text.length >= MIN_FOLDED_LENGTH)
      chosen.set(start, { start, end });
  }
  return [...chosen.values()];
}

function lengthClass(random: Random): (typeof LENGTHS)[number] {
  let left = random.next();
  const found = LENGTHS.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  return found ?? { share: 1, from: 8, to: 25 };
}

function wordsOf(text: string, start: number, end: number): Span[] {
  return [...segmenter.segment(text.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({
      start: start + index,
      end: start + index + segment.length,
    }));
}
