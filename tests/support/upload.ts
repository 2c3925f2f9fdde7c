import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import type { Tab } from '../../tools/browsers/driven-browser';

/** Chooses a file with this content in the page's file field, as the reader would in the browser's dialog. */
export async function upload(tab: Tab, name: string, content: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-upload-'));
  const path = join(folder, name);
  writeFileSync(path, content);
  const field = await tab.page.$('input[type="file"]');
  if (!field) throw new Error('the page has no field for a file');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  // the browser reads the file when the page asks for it
  setTimeout(() => rmSync(folder, { recursive: true, force: true }), 30_000).unref();
}
