import { filterSnippets } from '@/lib/collection/filter-snippets';
import { groupByEvent } from '@/lib/collection/group-by-event';
import { identifyOfficials } from '@/lib/collection/official-identities';
import { createSnippetIndex } from '@/lib/collection/search-snippets';
import { Random } from './anchoring/random';
import { makeCollection } from './collection/make-collection';

const USAGE = `npm run bench:collection -- [--json] [SIZE …]
  Search (whole words, beginnings, parts, slips of the pen, two words), filter and grouping over invented collections of
  10,000 and 50,000 snippets: median and 95th percentile in ms, and the time in which the index is built.`;

const QUERIES = 60;

interface Figures {
  size: number;
  buildMs: number;
  [measured: string]: number;
}

async function main(args: string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const results: Figures[] = [];
  for (const size of sizes.length > 0 ? sizes : [10_000, 50_000]) results.push(await measure(size));
  if (args.includes('--json')) console.log(JSON.stringify(results));
  else for (const figures of results) print(figures);
}

function print({ size, ...figures }: Figures): void {
  console.log(`${size} snippets`);
  for (const [name, ms] of Object.entries(figures))
    console.log(`  ${name.padEnd(24)}${ms.toFixed(1).padStart(9)} ms`);
}

async function measure(size: number): Promise<Figures> {
  const { snippets, words } = makeCollection(size);
  const index = createSnippetIndex();
  const figures: Figures = { size, buildMs: await timedUntil(index.update(snippets)) };
  figures.updateMs = await timedUntil(index.update([...snippets]));
  const random = new Random(11);
  const word = () => random.pick(words) ?? '';
  const kinds: Record<string, () => string> = {
    whole: word,
    beginning: () => word().slice(0, 3),
    part: () => word().slice(1),
    slip: () => slipOf(word() + word(), random),
    two: () => `${word()} ${word()}`,
  };
  figures.firstSlipMs = timed(() => index.search('qwxzqwxz'));
  for (const [kind, query] of Object.entries(kinds)) {
    const times = Array.from({ length: QUERIES }, query).map((each) =>
      timed(() => index.search(each)),
    );
    figures[`${kind}P50Ms`] = percentile(times, 0.5);
    figures[`${kind}P95Ms`] = percentile(times, 0.95);
  }
  figures.officialsMs = timed(() => identifyOfficials(snippets));
  const officials = identifyOfficials(snippets);
  figures.filterFirstMs = timed(() => filterSnippets(snippets, {}, officials));
  const filter = { language: ['de'], tag: ['tag 3'] };
  figures.filterMs = timed(() => filterSnippets(snippets, filter, officials));
  figures.groupMs = timed(() => groupByEvent(snippets));
  return figures;
}

/** A letter of the word's middle is left out. */
function slipOf(word: string, random: Random): string {
  const at = random.between(1, Math.max(1, word.length - 2));
  return word.slice(0, at) + word.slice(at + 1);
}

async function timedUntil(work: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work;
  return performance.now() - start;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function percentile(times: number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

await main(process.argv.slice(2));
