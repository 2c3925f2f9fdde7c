import type { GoldPair, RawReport } from '../../bench/align/read-pairs';

/** Every so many sentences of the first report, two become one. */
const EVERY = 5;
const FULL_STOP = /[.!?。！？؟۔…]+(["”»」')]*)$/u;

/** The same pair, whose first report says in one sentence what the other says in two. */
export function joinSentences(pair: GoldPair): GoldPair {
  const { text, paragraphs } = pair.a;
  const joined: RawReport = { ...pair.a, text: '', paragraphs: [] };
  const newIndex: number[] = [];
  paragraphs.forEach(({ start, end }, index) => {
    const last = joined.paragraphs.at(-1);
    if (last && index % EVERY === 1) {
      joined.text = `${joined.text.replace(FULL_STOP, '$1')}; ${text.slice(start, end)}`;
      last.end = joined.text.length;
    } else {
      if (joined.text) joined.text += '\n';
      const from = joined.text.length;
      joined.text += text.slice(start, end);
      joined.paragraphs.push({ start: from, end: joined.text.length });
    }
    newIndex.push(joined.paragraphs.length - 1);
  });
  return {
    ...pair,
    a: joined,
    links: pair.links.map(([a, b]) => [newIndex[a] ?? a, b]),
  };
}
