import { foldText } from '@/lib/anchoring/fold';
import { type RootText, readRootText } from '@/lib/anchoring/root-text';
import type { Span } from '@/lib/text';

/** Unicode noncharacters: no page holds them, and no mutation touches them. */
const FIRST_MARKER = 0xfdd0;
const ADVERT_START = '\ufdee';
const ADVERT_END = '\ufdef';
const MARKERS = /[\ufdd0-\ufdef]/g;

/** How many quotes of one page can be marked. */
export const MAX_MARKED = 14;

/** Writes a pair of markers around each span into the text nodes, so that its place is known whatever happens to them. */
export function markSpans(words: RootText, spans: readonly Span[]): void {
  const points = spans.flatMap(({ start, end }, i) => [
    { at: start, marker: String.fromCharCode(FIRST_MARKER + 2 * i), isEnd: false },
    { at: end, marker: String.fromCharCode(FIRST_MARKER + 2 * i + 1), isEnd: true },
  ]);
  for (const { at, marker, isEnd } of points.sort((a, b) => b.at - a.at)) {
    const place = words.nodes.find(({ start, end }) =>
      isEnd ? start < at && at <= end : start <= at && at < end,
    );
    place?.node.insertData(at - place.start, marker);
  }
}

/** An advert's text carries markers of its own, so that it can be told from what stood there before. */
export function markAdvert(text: string): string {
  return ADVERT_START + text + ADVERT_END;
}

/**
 * Takes all markers out again and says where each span stands now, in folded characters; undefined for a span that was
 * taken apart: its ends no longer enclose its own words and nothing else but adverts.
 */
export function unmarkSpans(root: Node, lengths: readonly number[]): (Span | undefined)[] {
  const words = readRootText(root);
  const { text } = foldText(words.text);
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = 0;
  let own = 0;
  let adverts = 0;
  const ownStarts: number[] = [];
  const ownLengths: number[] = [];
  for (const character of text) {
    const marker = character.charCodeAt(0) - FIRST_MARKER;
    if (character === ADVERT_START) adverts++;
    else if (character === ADVERT_END) adverts--;
    else if (marker >= 0 && marker < 2 * MAX_MARKED) {
      const i = marker >> 1;
      if (marker % 2 === 0) [starts[i], ownStarts[i]] = [plain, own];
      else [ends[i], ownLengths[i]] = [plain, own - (ownStarts[i] ?? 0)];
    } else {
      plain += character.length;
      if (adverts === 0) own += character.length;
    }
  }
  for (const { node } of words.nodes) node.data = node.data.replace(MARKERS, '');
  return lengths.map((length, i) => {
    const [start, end, ownLength] = [starts[i], ends[i], ownLengths[i]];
    const isWhole =
      start !== undefined &&
      end !== undefined &&
      start < end &&
      ownLength !== undefined &&
      Math.abs(ownLength - length) <= 12 + 0.35 * length;
    return isWhole ? { start, end } : undefined;
  });
}
