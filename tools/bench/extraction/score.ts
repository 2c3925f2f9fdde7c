import type { BenchPage } from './pages';

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Words, and single characters of the scripts that do not separate words. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]|[\p{L}\p{N}\p{M}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]|[^\p{L}\p{N}\p{M}]|$)/gu;

/** How well an extracted text fits what is known of the page; undefined when nothing can be said (text-prefix without a text). */
export function scorePage(page: BenchPage, text: string): Score | undefined {
  if (page.gt === 'snippets') return scoreSnippets(page, text);
  if (page.gt === 'title+first-words') return scoreStart(page.first_words, text);
  if (page.gt === 'text-prefix') return scoreStart(page.body, text);
  return page.body ? scoreBag(page.body, text) : undefined;
}

/** Mean over pages. */
export function meanScore(scores: readonly Score[]): Score {
  const mean = (key: keyof Score): number =>
    scores.reduce((sum, score) => sum + score[key], 0) / (scores.length || 1);
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}

export function tokenize(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00ad\u200b]/g, '')
      .toLowerCase()
      .match(TOKEN) ?? []
  );
}

/** Bag of words: how many tokens, counted with multiplicity, both texts share. */
function scoreBag(truth: string, text: string): Score {
  const expected = tokenize(truth);
  const found = tokenize(text);
  if (expected.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const left = new Map<string, number>();
  for (const token of expected) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of found) {
    const count = left.get(token) ?? 0;
    if (count > 0) {
      left.set(token, count - 1);
      shared++;
    }
  }
  return fromCounts(shared, found.length - shared, expected.length - shared);
}

/** Strings that must be there are true positives or misses; strings that must not are false positives. */
function scoreSnippets(page: BenchPage, text: string): Score {
  const haystack = squashed(text);
  const has = (snippet: string): boolean => haystack.includes(squashed(snippet));
  const wanted = page.with ?? [];
  const hits = wanted.filter(has).length;
  return fromCounts(hits, (page.without ?? []).filter(has).length, wanted.length - hits);
}

/** Only the beginning of the text is known: its words must be there, in a row. Precision cannot be told and counts as recall. */
function scoreStart(start: string | undefined, text: string): Score | undefined {
  if (!start?.trim()) return undefined;
  const expected = tokenize(start.replace(/(\.\.\.|…)\s*$/, ''));
  const found = ` ${tokenize(text).join(' ')} `;
  let hits = 0;
  for (let index = 0; index < expected.length; index += 5) {
    const run = expected.slice(index, index + 5);
    if (found.includes(` ${run.join(' ')} `)) hits += run.length;
  }
  return fromCounts(hits, expected.length - hits, expected.length - hits);
}

function fromCounts(right: number, wrong: number, missed: number): Score {
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const recall = right + missed === 0 ? 0 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

function squashed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad\u200b]+/g, '');
}
