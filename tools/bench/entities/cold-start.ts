import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../browsers/find-browser';
import { poll } from '../../browsers/poll';

/** A background of Chromium that starts from nothing: until model and gazetteer are ready, and what they take. */
export interface ColdStart {
  /** Milliseconds, median of some starts. */
  readyMs: number;
  /** MB (10^6 bytes) of JavaScript heap and array buffers behind a collection, less those of an idle worker. */
  heapMB: number;
}

const STARTS = 5;
const MANIFEST = {
  manifest_version: 3,
  name: 'cold start',
  version: '1',
  background: { service_worker: 'background.js', type: 'module' },
};

/** Undefined where no Chromium is found. */
export async function measureColdStart(
  gazetteer: string,
  tagger: string,
): Promise<ColdStart | undefined> {
  const executablePath = findBrowser('chromium')?.path;
  if (!executablePath) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'parallax-cold-'));
  try {
    const dir = await buildWorker(folder, gazetteer, tagger);
    const starts: ColdStart[] = [];
    for (let round = 0; round < STARTS; round++) starts.push(await startOnce(executablePath, dir));
    return {
      readyMs: median(starts.map(({ readyMs }) => readyMs)),
      heapMB: median(starts.map(({ heapMB }) => heapMB)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An extension of nothing but the recogniser. */
async function buildWorker(folder: string, gazetteer: string, tagger: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: { '@': resolve('.') } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: resolve('tools/bench/entities/cold/background.ts'),
        formats: ['es'],
        fileName: () => 'background.js',
      },
    },
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  copyFileSync(gazetteer, join(folder, 'gazetteer.bin'));
  copyFileSync(tagger, join(folder, 'tagger.bin'));
  return folder;
}

/** A browser for each start: nothing of the one before is left in it. */
async function startOnce(executablePath: string, dir: string): Promise<ColdStart> {
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: [dir],
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const session = await workerSession(browser);
    // A worker can be looked into before its module has run.
    const isLoading = 'Number(typeof coldStart === "object")';
    await poll('the worker', async () => (await evaluate(session, isLoading)) === 1);
    const readyMs = await evaluate(session, 'coldStart.then(({ readyMs }) => readyMs)');
    const full = await heapOf(session);
    await evaluate(session, 'coldStart = undefined');
    return { readyMs, heapMB: (full - (await heapOf(session))) / 1e6 };
  } finally {
    await browser.close();
  }
}

async function workerSession(browser: Browser): Promise<CDPSession> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  return target.createCDPSession();
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + usage.backingStorageSize;
}

async function evaluate(session: CDPSession, expression: string): Promise<number> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return Number(result.value);
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[sorted.length >> 1] ?? 0) * 10) / 10;
}
