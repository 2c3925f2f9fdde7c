import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SPAN_TYPES, type SpanType } from '@/lib/entities/tagger/labels';
import { taggedSpans } from '@/lib/entities/tagger/spans';
import { loadTagger, type Tagger } from '@/lib/entities/tagger/tagger';
import { tokenize } from '@/lib/entities/tokenize';
import type { MarkedText } from './data/marked-text';
import { type CuesOf, readCues } from './data/read-cues';
import { readRows, toMarkedText } from './data/read-rows';

/** Exact-span counts of one type. */
interface Counts {
  right: number;
  found: number;
  marked: number;
}

type Score = Record<SpanType, Counts>;

const newScore = (): Score =>
  Object.fromEntries(SPAN_TYPES.map((type) => [type, { right: 0, found: 0, marked: 0 }])) as Score;

const f1 = ({ right, found, marked }: Counts): number =>
  marked === 0 ? Number.NaN : (2 * right) / (found + marked);

function addText(
  score: Score,
  marked: MarkedText,
  tagger: Tagger,
  cuesOf: CuesOf,
  show: boolean,
): number {
  const tokens = tokenize(marked.text, marked.language);
  const spans = taggedSpans(
    tokens,
    tagger.tag(tokens, marked.language, cuesOf(tokens, marked.language)),
  );
  const key = (span: { type: string; start: number; end: number }): string =>
    `${span.type} ${span.start} ${span.end}`;
  const gold = new Set(marked.spans.map(key));
  const found = new Set(spans.map(key));
  for (const span of marked.spans) {
    if (span.type === 'unknown') continue;
    score[span.type].marked++;
    if (show && !found.has(key(span))) report('-', span, marked);
  }
  for (const span of spans) {
    score[span.type].found++;
    if (gold.has(key(span))) score[span.type].right++;
    else if (show) report('+', span, marked);
  }
  return tokens.count;
}

function report(
  sign: string,
  span: { type: string; start: number; end: number },
  { text }: MarkedText,
): void {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const line = `${sign} ${span.type}: ${before}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 25)}`;
  console.log(line.replaceAll('\n', ' '));
}

/** Every n-th item, so that about `most` are left. */
function sample<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, index) => index % step === 0);
}

/** Prints F1 by file and language; with --errors also every miss. */
async function evaluate(
  modelPath: string,
  files: string[],
  show: boolean,
  most: number,
): Promise<void> {
  const cuesOf = await readCues();
  const tagger = loadTagger(readFileSync(modelPath));
  let tokens = 0;
  let spent = 0;
  for (const file of files) {
    const texts = sample(readRows(file), most).map((row) => toMarkedText(row, []));
    for (const language of [...new Set(texts.map((text) => text.language))].sort()) {
      const score = newScore();
      const started = process.cpuUsage().user;
      for (const text of texts) {
        if (text.language === language) tokens += addText(score, text, tagger, cuesOf, show);
      }
      spent += (process.cpuUsage().user - started) / 1000;
      const cells = SPAN_TYPES.map((type) => f1(score[type]).toFixed(3).padStart(7));
      const precision = SPAN_TYPES.map((type) =>
        (score[type].right / score[type].found).toFixed(2).slice(-3).padStart(4),
      );
      console.log(
        `${basename(file)
          .replace(/\.jsonl.*/, '')
          .padEnd(28)} ${language.padEnd(3)} ${cells.join('')}   P${precision.join('')}`,
      );
    }
  }
  console.log(
    `${Math.round((tokens / spent) * 1000)} tokens/s of processor time, cutting and counting included`,
  );
}

const args = process.argv.slice(2);
const show = args.includes('--errors');
const most = Number(args.find((arg) => arg.startsWith('--most='))?.slice(7) ?? Infinity);
const [model = 'public/data/tagger.bin', folder = '../shared/data/dev/B', pattern = ''] =
  args.filter((arg) => !arg.startsWith('--'));
const files = readdirSync(folder)
  .filter((name) => name.includes('.jsonl') && new RegExp(pattern).test(name))
  .sort();
await evaluate(
  model,
  files.map((name) => join(folder, name)),
  show,
  most,
);
