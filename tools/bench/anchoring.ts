import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { anchorIn, readAnchorRoot } from '@/lib/anchoring/anchor';
import { describe } from '@/lib/anchoring/describe';
import { type FoldedText, foldedIndex, foldText } from '@/lib/anchoring/fold';
import { rangeOfSpan, readRootText, spanOfRange } from '@/lib/anchoring/root-text';
import type { Selector } from '@/lib/anchoring/selectors';
import type { Span } from '@/lib/text';
import { chooseQuotes } from './anchoring/choose-quotes';
import { markSpans, unmarkSpans } from './anchoring/markers';
import { mutate, removeAround } from './anchoring/mutations';
import { Random } from './anchoring/random';
import { readPages } from './extraction/pages';

const USAGE = `npm run bench:anchoring -- DIR [--json] [--failures] [--quotes N] [--seed N]
  Quotes of the pages in DIR, anchored in the pages as they are, changed, and without the passage. Another seed chooses
  other pages and quotes, and changes them in another way; --failures shows each quote that was not found.`;
const QUOTES_PER_PAGE = 4;

/** How far each end may stand from the true one, in folded characters: two words, since the outermost may have changed. */
const TOLERANCE = { unchanged: 0, mutated: 12 };

/** Where the outermost words have changed the ends are a matter of opinion: so much in common is the right place, too. */
const SAME_PLACE = { unchanged: 1, mutated: 0.8 };

interface Counts {
  quotes: number;
  right: number;
  wrong: number;
  orphaned: number;
}

const counts = {
  unchanged: { quotes: 0, right: 0, wrong: 0, orphaned: 0 },
  mutated: { quotes: 0, right: 0, wrong: 0, orphaned: 0 },
  /** The passage was taken out of the page: to orphan it is right. */
  removed: { quotes: 0, right: 0, wrong: 0, orphaned: 0 },
};
/** Quotes whose own blocks were moved apart: no place is right any more, so they are not counted. */
let torn = 0;
let spentMs = 0;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    failures: { type: 'boolean' },
    quotes: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '20240614' },
  },
});
const [directory] = positionals;
if (!directory) {
  console.error(USAGE);
  process.exit(2);
}
const wantedQuotes = Number(options.quotes);

const random = new Random(Number(options.seed));
const pages: { id: string; source: string }[] = [];
for await (const { page, source } of readPages(directory)) pages.push({ id: page.id, source });
for (const { id, source } of random.shuffle(pages)) {
  if (counts.unchanged.quotes >= wantedQuotes) break;
  measurePage(id, source);
}
report();

function measurePage(id: string, source: string): void {
  const { body } = parse(source);
  const words = readRootText(body);
  const wanted = Math.min(QUOTES_PER_PAGE, wantedQuotes - counts.unchanged.quotes);
  const spans = chooseQuotes(words, wanted, random);
  if (spans.length === 0) return;
  const selectors = spans.map((span) => {
    const range = rangeOfSpan(words, span);
    return range ? describe(body, range) : [];
  });
  const folded = foldText(words.text);
  const truths = spans.map((span) => foldSpan(folded, span));
  judge(id, 'unchanged', body, selectors, truths);
  const copy = body.cloneNode(true) as Element;
  markSpans(readRootText(copy), spans);
  mutate(copy, random);
  const lengths = truths.map(({ start, end }) => end - start);
  judge(id, 'mutated', copy, selectors, unmarkSpans(copy, lengths));
  judgeRemoved(id, body, spans, selectors);
}

function judge(
  id: string,
  kind: 'unchanged' | 'mutated',
  body: Element,
  selectors: Selector[][],
  truths: (Span | undefined)[],
): void {
  const found = anchorAll(body, selectors);
  const count = counts[kind];
  truths.forEach((truth, i) => {
    if (!truth) {
      torn++;
      return;
    }
    const place = found[i];
    const verdict = !place ? 'orphaned' : isSame(place, truth, kind) ? 'right' : 'wrong';
    count.quotes++;
    count[verdict]++;
    if (verdict !== 'right') explain(id, kind, verdict, selectors[i], body, truth, place);
  });
}

/** One quote a page: the others' contexts would go with it. */
function judgeRemoved(id: string, body: Element, spans: Span[], selectors: Selector[][]): void {
  const [span] = spans;
  const [own] = selectors;
  if (!span || !own) return;
  const copy = body.cloneNode(true) as Element;
  const { nodes } = readRootText(copy);
  removeAround(
    nodes.filter(({ start, end }) => start < span.end && end > span.start).map(({ node }) => node),
  );
  // Words that the page says twice are still there.
  const exact = foldText(readRootText(body).text.slice(span.start, span.end)).text;
  if (foldText(readRootText(copy).text).text.includes(exact)) return;
  const [place] = anchorAll(copy, [own]);
  counts.removed.quotes++;
  if (!place) counts.removed.right++;
  else {
    counts.removed.wrong++;
    explain(id, 'removed', 'wrong', own, copy, undefined, place);
  }
}

function anchorAll(body: Element, selectors: Selector[][]): (Span | undefined)[] {
  const started = performance.now();
  const root = readAnchorRoot(body);
  const anchored = selectors.map((each) => anchorIn(root, each));
  spentMs += performance.now() - started;
  return anchored.map((each) => {
    const span = each && spanOfRange(root.words, each.range);
    return span && foldSpan(root.folded, span);
  });
}

function isSame(a: Span, b: Span, kind: keyof typeof TOLERANCE): boolean {
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const union = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  if (overlap / union >= SAME_PLACE[kind]) return true;
  const isNear =
    Math.abs(a.start - b.start) <= TOLERANCE[kind] && Math.abs(a.end - b.end) <= TOLERANCE[kind];
  return isNear && overlap * 2 >= b.end - b.start;
}

function foldSpan(folded: FoldedText, { start, end }: Span): Span {
  return { start: foldedIndex(folded, start), end: foldedIndex(folded, end) };
}

function parse(source: string): Document {
  // Style sheets say nothing about the words, and parsing them takes most of jsdom's time.
  const markup = source.replace(/<style[\s\S]*?<\/style>/gi, '');
  return new JSDOM(markup, { virtualConsole: new VirtualConsole() }).window.document;
}

function explain(
  id: string,
  kind: string,
  verdict: string,
  selectors: Selector[] | undefined,
  body: Element,
  truth: Span | undefined,
  place: Span | undefined,
): void {
  if (!options.failures) return;
  const { text } = foldText(readRootText(body).text);
  const show = (span: Span | undefined) =>
    span &&
    `${span.start}-${span.end} ${text.slice(Math.max(0, span.start - 30), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 30)}`;
  console.error(`${kind} ${verdict} ${id}\n  quote ${JSON.stringify(selectors)}`);
  console.error(`  truth ${show(truth)}\n  found ${show(place)}`);
}

function report(): void {
  const all = Object.values(counts).reduce((sum, { quotes }) => sum + quotes, 0) + torn;
  const msPerQuote = Number((spentMs / all).toFixed(2));
  if (options.json) {
    console.log(JSON.stringify({ ...counts, torn, msPerQuote }));
    return;
  }
  for (const [kind, count] of Object.entries<Counts>(counts)) {
    const share = (n: number) => `${((100 * n) / (count.quotes || 1)).toFixed(1)} %`;
    console.log(
      `${kind.padEnd(10)} ${count.quotes} quotes: ${share(count.right)} right, ${share(count.wrong)} wrong, ${share(count.orphaned)} orphaned`,
    );
  }
  console.log(
    `${torn} quotes were torn apart by reordering and are not counted; ${msPerQuote} ms a quote`,
  );
}
