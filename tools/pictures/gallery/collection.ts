import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { exportJson } from '@/lib/collection/export/json';
import { askBackground } from '../../../tests/support/ask-background';
import { press } from '../../../tests/support/popup';
import type { Tab } from '../../browsers/driven-browser';
import { poll } from '../../browsers/poll';
import type { Shot } from '../shot';
import type { Stage } from '../stage';

/** The collection: its views, states and dialogs. */
export const COLLECTION_SHOTS: Shot[] = [
  {
    name: 'collection-empty',
    surface: 'page',
    settings: ['light', 'arabic'],
    isFirst: true,
    open: (stage) => stage.openPage('collection.html', '.state-title'),
  },
  collection('collection', [
    'light',
    'dark',
    'narrow',
    'zoomed',
    'forced',
    'arabic',
    'arabic-narrow',
    'long',
    'long-narrow',
  ]),
  collection('collection-list', ['light', 'dark', 'narrow', 'arabic'], (tab) =>
    showView(tab, 2, '.snippet-row'),
  ),
  collection('collection-events', ['light', 'dark', 'arabic', 'narrow'], (tab) =>
    showView(tab, 3, '.event-group'),
  ),
  collection('collection-map', ['light', 'dark', 'narrow', 'arabic', 'forced'], (tab) =>
    showView(tab, 4, 'svg path'),
  ),
  collection('collection-selected', ['light', 'dark', 'narrow', 'arabic', 'long'], async (tab) => {
    await press(tab, '.snippet .checkbox');
    await press(tab, '[aria-posinset="2"] .snippet .checkbox');
  }),
  collection('collection-no-match', ['light', 'long'], async (tab) => {
    await tab.page.type('input[type="search"]', 'Patagonia');
    await shows(tab, '.state-title');
  }),
  collection('collection-export', ['light', 'arabic', 'narrow'], (tab) =>
    press(tab, '.collection-exports summary'),
  ),
  collection('collection-safe', ['light', 'dark', 'narrow', 'arabic', 'long'], async (tab) => {
    await press(tab, '.collection-exports > .button:last-child');
    await shows(tab, 'dialog[open]');
  }),
  collection('collection-import', ['light', 'arabic', 'long', 'narrow'], importOther),
];

type Arrange = (tab: Tab, stage: Stage) => Promise<void>;

function collection(name: string, settings: Shot['settings'], arrange?: Arrange): Shot {
  return {
    name,
    surface: 'page',
    settings,
    open: (stage) => stage.openPage('collection.html', '.snippet'),
    async arrange(tab, stage) {
      // what stands open at first depends on the width that the page opens at
      await tab.evaluate(() => {
        document.body.replaceChildren();
        location.reload();
      });
      await shows(tab, '.snippet');
      await arrange?.(tab, stage);
    },
  };
}

async function showView(tab: Tab, at: number, selector: string): Promise<void> {
  await press(tab, `.view-choice:nth-of-type(${at})`);
  await shows(tab, selector);
}

async function shows(tab: Tab, selector: string): Promise<void> {
  await poll(selector, () =>
    tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );
}

/** A file with a snippet of another machine, one that has got a note there, and one that is the same. */
async function importOther(tab: Tab, stage: Stage): Promise<void> {
  const { snippets } = await askBackground(stage.parallax.tab, 'listSnippets', 3);
  const changed = snippets.map((snippet, at) => {
    if (at === 0) return { ...snippet, id: crypto.randomUUID() };
    return at === 1
      ? { ...snippet, note: `${snippet.note} Checked.`.trim(), updatedAt: new Date().toISOString() }
      : snippet;
  });
  const path = join(mkdtempSync(join(tmpdir(), 'parallax-import-')), 'collection.json');
  writeFileSync(path, exportJson(changed));
  const input = (await tab.page.$('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(path);
  await shows(tab, '.import-counts');
}
