import { browser } from 'wxt/browser';
import type { Article } from '@/lib/article/article';
import { extractArticle } from '@/lib/article/extract';
import { sendToOffscreen } from '@/lib/messaging/messenger';

const DOCUMENT = '/offscreen.html';
/** Pages come in groups of five; between groups the document would only hold memory. */
const IDLE_MS = 20_000;

/** Extracts the article of fetched markup: in the background itself where it has a DOM (Firefox), else in an offscreen document. */
export function parsePage(markup: string, url: string): Promise<Article | undefined> {
  return import.meta.env.FIREFOX ? parseHere(markup, url) : parseOffscreen(markup, url);
}

async function parseHere(markup: string, url: string): Promise<Article | undefined> {
  return extractArticle(new DOMParser().parseFromString(markup, 'text/html'), url)?.article;
}

let opening: Promise<void> | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

async function parseOffscreen(markup: string, url: string): Promise<Article | undefined> {
  clearTimeout(closing);
  opening ??= openDocument().finally(() => {
    opening = undefined;
  });
  await opening;
  try {
    return await sendToOffscreen('extractPage', markup, url);
  } finally {
    clearTimeout(closing);
    closing = setTimeout(() => void closeDocument(), IDLE_MS);
  }
}

async function openDocument(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: DOCUMENT,
    reasons: ['DOM_PARSER'],
    justification: 'Reads the articles of reports that were fetched.',
  });
}

async function closeDocument(): Promise<void> {
  // A background that was stopped in between finds the document closed, or closes it later.
  await browser.offscreen.closeDocument().catch(() => undefined);
}
