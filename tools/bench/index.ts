import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { ensureBrowsers } from '../browsers/ensure-browsers';
import { findBrowser } from '../browsers/find-browser';
import { startLoopbackWeb } from '../browsers/loopback-web';
import type { IndexFigures } from './index/in-page';

const USAGE = `npm run bench:index -- [--json] [ARTICLES] [DAYS]
  The article index in a real Chromium, over 100,000 invented articles of 40 days (or as many as are asked for): searches
  (median, 95th percentile, the first after a start), 10,000 articles added at once (time, longest block), bytes per article.`;

async function main(args: string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const [articles = 100_000, days = 40] = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const missing = ensureBrowsers(['chromium']);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const figures = await measure(articles, days);
  if (args.includes('--json')) console.log(JSON.stringify(figures));
  else print(figures);
}

async function measure(articles: number, days: number): Promise<IndexFigures> {
  const script = await bundle();
  const web = await startLoopbackWeb();
  web.serve('bench.test', ({ pathname }) =>
    pathname === '/run.js'
      ? { type: 'text/javascript', body: script }
      : '<script src="/run.js"></script>',
  );
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium')?.path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--proxy-server=127.0.0.1:${web.proxyPort}`,
      '--ignore-certificate-errors',
    ],
    protocolTimeout: 1_800_000,
  });
  try {
    const page = await browser.newPage();
    // https: only secure contexts tell how much they store.
    await page.goto('https://bench.test/');
    return (await page.evaluate(`measureIndex(${articles}, ${days})`)) as IndexFigures;
  } finally {
    await browser.close();
    await web.close();
  }
}

/** The index as the extension has it, as one script. */
async function bundle(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('index/in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  })) as Rollup.RollupOutput[];
  const [chunk] = output[0]?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
  return chunk.code;
}

function print(figures: IndexFigures): void {
  const { articles, days, coldMs, p50Ms, p95Ms, found, batchMs, longestBlockMs, bytesPerArticle } =
    figures;
  console.log(`${articles} articles of ${days} days`);
  console.log(
    `  search: median ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms, first after a start ${coldMs.toFixed(1)} ms`,
  );
  console.log(`  retold events found: ${(found * 100).toFixed(1)} %`);
  console.log(
    `  10,000 added: ${(batchMs / 1000).toFixed(1)} s, longest block ${longestBlockMs.toFixed(1)} ms`,
  );
  console.log(`  ${bytesPerArticle.toFixed(0)} bytes per article`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
