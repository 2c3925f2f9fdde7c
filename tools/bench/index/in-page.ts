import { ArticleIndex } from '@/lib/coverage/article-index';
import { makeReports, retold } from './make-reports';

/** What one run measures; times in ms. */
export interface IndexFigures {
  articles: number;
  days: number;
  coldMs: number;
  p50Ms: number;
  p95Ms: number;
  /** Share of the retold events whose first report was found. */
  found: number;
  batchMs: number;
  /** The longest time in which nothing else got its turn while the batch was added. */
  longestBlockMs: number;
  bytesPerArticle: number;
}

const SEARCHES = 200;
const BATCH = 10_000;
const FILL = 5_000;
const SEED = 1;

/** Runs in a page of a real browser, on its own IndexedDB. */
export async function measureIndex(articles: number, days: number): Promise<IndexFigures> {
  const name = 'bench-index';
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });
  const before = (await navigator.storage.estimate()).usage ?? 0;
  const index = new ArticleIndex({ name });
  for (let at = 0; at < articles - BATCH; at += FILL)
    await index.rememberAll(makeReports(Math.min(FILL, articles - BATCH - at), days, SEED + at));
  const batch = makeReports(BATCH, days, SEED + articles);
  const { batchMs, longestBlockMs } = await whileBeating(() => index.rememberAll(batch));
  const after = (await navigator.storage.estimate()).usage ?? 0;
  await index.close();

  const reopened = new ArticleIndex({ name });
  const times: number[] = [];
  let found = 0;
  for (let at = 0; at <= SEARCHES; at++) {
    const report = batch[(at * 37) % batch.length];
    if (!report) continue;
    const query = retold(report, at);
    const start = performance.now();
    const matches = await reopened.search(query);
    times.push(performance.now() - start);
    if (matches.some(({ article }) => article.summary.url === report.summary.url)) found += 1;
  }
  await reopened.close();
  const [coldMs = 0, ...warm] = times;
  warm.sort((a, b) => a - b);
  return {
    articles,
    days,
    coldMs,
    p50Ms: warm[Math.floor(warm.length * 0.5)] ?? 0,
    p95Ms: warm[Math.floor(warm.length * 0.95)] ?? 0,
    found: found / times.length,
    batchMs,
    longestBlockMs,
    bytesPerArticle: (after - before) / articles,
  };
}

async function whileBeating(
  work: () => Promise<void>,
): Promise<{ batchMs: number; longestBlockMs: number }> {
  let last = performance.now();
  let longestBlockMs = 0;
  const beat = (): void => {
    const now = performance.now();
    longestBlockMs = Math.max(longestBlockMs, now - last);
    last = now;
  };
  const { port1, port2 } = new MessageChannel();
  let isBeating = true;
  // Messages, not timers: those are late by a few milliseconds even when nothing blocks.
  port1.onmessage = () => {
    beat();
    if (isBeating) port2.postMessage(0);
  };
  port2.postMessage(0);
  const start = performance.now();
  await work();
  isBeating = false;
  return { batchMs: performance.now() - start, longestBlockMs };
}

Object.assign(globalThis, { measureIndex });
