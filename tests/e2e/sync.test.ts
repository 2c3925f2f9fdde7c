import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SyncAccount } from '@/lib/collection/sync/sync-state';
import { launchChromium } from '../../tools/browsers/chromium';
import { closeWelcome } from '../../tools/browsers/close-welcome';
import type { DrivenBrowser, Tab } from '../../tools/browsers/driven-browser';
import { findBrowser } from '../../tools/browsers/find-browser';
import { type LoopbackWeb, startLoopbackWeb } from '../../tools/browsers/loopback-web';
import {
  callBackground,
  type ExtensionPage,
  manySamples,
  wholeCollection,
} from '../support/collection-calls';
import { type CouchDb, startCouchDb } from '../support/couchdb/start-couchdb';
import { inSequence } from '../support/in-sequence';
import { sampleSnippet } from '../unit/collection/sample-snippet';

const HOST = 'couch.test';
const extensionDir = fileURLToPath(new URL('../../dist/chrome-mv3', import.meta.url));
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 100 });

/** One reader's browser, with its collection page open. */
interface Reader {
  browser: DrivenBrowser;
  page: Tab;
}

describe.skipIf(!findBrowser('chromium'))('two browsers and a CouchDB', () => {
  inSequence();
  let web: LoopbackWeb;
  let couch: CouchDb;
  let account: SyncAccount;
  let one: Reader;
  let other: Reader;
  const both = () => [one, other];

  beforeAll(async () => {
    web = await startLoopbackWeb();
    couch = await startCouchDb();
    await couch.create('snippets');
    web.serve(HOST, couch.site);
    account = { address: `https://${HOST}/snippets`, ...couch.member };
    [one, other] = await Promise.all([startReader(web), startReader(web)]);
  });
  afterAll(async () => {
    await Promise.all([one?.browser.close(), other?.browser.close()]);
    await couch?.close();
    await web?.close();
  });

  test('a wrong password is refused with its reason, and nothing is remembered', async () => {
    const state = await callBackground(one.page, 'startSync', { ...account, password: 'no' });
    expect(state).toMatchObject({ kind: 'failed', failure: 'unauthorized' });
    expect(await storedText(one.page)).not.toContain(HOST);
  });

  test('what one saves, the other has', async () => {
    const snippet = sampleSnippet({ id: 'first' });
    await callBackground(one.page, 'saveSnippet', snippet);
    for (const { page } of both()) await callBackground(page, 'startSync', account);
    await soon(async () => expect(await wholeCollection(other.page)).toEqual([snippet]));
  });

  test('edits in both at the same moment end as one snippet with both notes, in both', async () => {
    await Promise.all([
      callBackground(one.page, 'updateSnippet', { id: 'first', note: 'from one', tags: ['a'] }),
      callBackground(other.page, 'updateSnippet', { id: 'first', note: 'from other', tags: ['b'] }),
    ]);
    for (const { page } of both())
      await soon(async () => {
        const [snippet] = await wholeCollection(page);
        expect(snippet?.note.split('\n').filter(Boolean).sort()).toEqual([
          'from one',
          'from other',
          '— — —',
        ]);
        expect([...(snippet?.tags ?? [])].sort()).toEqual(['a', 'b']);
      });
  });

  test('the log of requests tells it in one line, with what was sent', async () => {
    const requests = await callBackground(one.page, 'listRequests', 50);
    expect(requests).toMatchObject([
      { sourceId: 'collection-sync', host: HOST, told: { code: 'collection-synced' } },
    ]);
    const [sent, asked] = (requests[0]?.told.params ?? []).map(Number);
    expect(sent).toBeGreaterThanOrEqual(1);
    expect(asked).toBeGreaterThan(5);
    expect(JSON.stringify(requests)).not.toContain(account.password);
  });

  test('what both do while the server is in trouble is merged when it is well again', async () => {
    couch.fault = () => ({ status: 503, body: { error: 'busy', reason: 'maintenance' } });
    await callBackground(one.page, 'saveSnippet', sampleSnippet({ id: 'offline-one' }));
    await callBackground(other.page, 'saveSnippet', sampleSnippet({ id: 'offline-other' }));
    await soon(async () =>
      expect(await callBackground(one.page, 'getSync')).toMatchObject({
        kind: 'offline',
        failure: 'server',
        said: '503 maintenance',
      }),
    );
    couch.fault = undefined;
    for (const { page } of both())
      await soon(async () => expect(await wholeCollection(page)).toHaveLength(3));
  });

  test('a background that is killed in mid-replication goes on at its next start', async () => {
    const many = manySamples(400, 'many');
    await callBackground(one.page, 'importSnippets', many);
    for (let kill = 0; kill < 3; kill++) {
      await one.browser.stopBackground();
      await callBackground(one.page, 'getSync');
      await other.browser.stopBackground();
      await callBackground(other.page, 'getSync');
    }
    for (const { page } of both())
      await soon(async () => expect(await wholeCollection(page)).toHaveLength(403));
    expect(await callBackground(other.page, 'listUnreadable')).toEqual([]);
  });

  test('a door that is shut later on ends replication until the reader goes on, also over a restart of the background', async () => {
    // only who writes meets it: the other one must go on
    couch.fault = ({ path }) =>
      path === '_bulk_docs'
        ? { status: 401, body: { error: 'unauthorized', reason: 'changed' } }
        : undefined;
    await callBackground(one.page, 'saveSnippet', sampleSnippet({ id: 'locked' }));
    const failed = { kind: 'failed', failure: 'unauthorized' };
    await soon(async () => expect(await callBackground(one.page, 'getSync')).toMatchObject(failed));
    await one.browser.stopBackground();
    expect(await callBackground(one.page, 'getSync')).toMatchObject(failed);
    couch.fault = undefined;
    await callBackground(one.page, 'resumeSync');
    await soon(async () =>
      expect((await wholeCollection(other.page)).map(({ id }) => id)).toContain('locked'),
    );
  });

  test('ending it forgets the password and keeps the snippets', async () => {
    expect(await storedText(one.page)).toContain(HOST);
    await callBackground(one.page, 'stopSync');
    expect(await storedText(one.page)).not.toContain(HOST);
    expect(await wholeCollection(one.page)).toHaveLength(404);
  });

  test('nothing was asked of any other host', () => {
    expect(web.strayRequests().map(({ url }) => url)).toEqual([]);
  });
});

async function startReader(web: LoopbackWeb): Promise<Reader> {
  const browser = await launchChromium({ extensionDir, web });
  await closeWelcome(browser);
  return { browser, page: await browser.openExtensionTab('collection.html') };
}

/** All of the extension's own storage as one text. */
async function storedText(page: Tab): Promise<string> {
  return JSON.stringify(
    await page.evaluate(() =>
      (globalThis as unknown as ExtensionPage).chrome.storage.local.get(null),
    ),
  );
}
