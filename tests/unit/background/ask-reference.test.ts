import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askReference } from '@/entrypoints/background/ask-reference';
import { type Ask, createAsk } from '@/lib/coverage/web/ask';
import type { PersonEntity } from '@/lib/entities/entity';
import {
  type LoopbackService,
  listingLog,
  noPace,
  startService,
} from '../../support/loopback-service';
import { type WikidataMood, wikidataApi } from '../../support/wikidata-service';

const PERSON: PersonEntity = {
  kind: 'person',
  id: 'p1',
  name: 'Levan Kiknadze',
  key: 'lvn kknds',
  offices: [],
};

describe('Wikidata in all its moods', () => {
  let service: LoopbackService;
  let mood: WikidataMood;
  let log: ReturnType<typeof listingLog>;
  let isOffline: boolean;
  let door: Ask;
  const ask = () => askReference({ ask: door }, PERSON);
  /** What the log has of the host itself; the stand-in's own address is a redirect to it. */
  const logged = () => log.entries.filter(({ host }) => host === 'www.wikidata.org');

  beforeAll(async () => {
    service = await startService(wikidataApi(() => mood));
  });
  afterAll(() => {
    vi.restoreAllMocks();
    return service.close();
  });
  beforeEach(() => {
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
    service.requests.length = 0;
    isOffline = false;
    log = listingLog();
    const plain = createAsk({
      fetch: (input, init) =>
        fetch(service.origin + String(input).replace(/^https:\/\/[^/]*/, ''), init),
      log,
      pace: noPace(),
      isOffline: () => isOffline,
    });
    door = (question) => plain({ ...question, timeOutMs: mood === 'silent' ? 50 : 5000 });
  });

  test('well: name, description, current office, picture and Wikipedia', async () => {
    mood = 'well';
    expect(await ask()).toEqual({
      entries: [
        {
          id: 'Q101',
          label: 'Levan Kiknadze',
          description: 'Georgian diplomat',
          offices: ['minister'],
          url: 'https://www.wikidata.org/wiki/Q101',
          wikipediaUrl: 'https://en.wikipedia.org/wiki/Levan_Kiknadze',
          pictureUrl: 'https://commons.wikimedia.org/wiki/File:Levan%20Kiknadze%202024.jpg',
        },
      ],
    });
  });

  test('well: each of its requests is in the log, with what it told', async () => {
    mood = 'well';
    await ask();
    expect(logged()).toHaveLength(3);
    for (const entry of logged())
      expect(entry).toMatchObject({
        sourceId: 'wikidata',
        status: 200,
        told: { code: 'names-searched', params: ['Levan Kiknadze'] },
      });
  });

  test('nobody: an empty answer is an answer', async () => {
    mood = 'nobody';
    expect(await ask()).toEqual({ entries: [] });
    expect(service.requests).toHaveLength(1);
  });

  test.each([
    ['throttled', 'throttled'],
    ['lagging', 'throttled'],
    ['bad-request', 'malformed'],
    ['internal', 'server-error'],
    ['html', 'malformed'],
    ['truncated', 'malformed'],
    ['down', 'server-error'],
    ['silent', 'timeout'],
  ] as const)('%s: fails as %s, and the log says so', async (how, failure) => {
    mood = how;
    expect(await ask()).toEqual({ failure });
    expect(logged()).toMatchObject([{ sourceId: 'wikidata', failure }]);
    expect(service.requests).toHaveLength(1);
  });

  test('offline: nobody is asked, and nothing is logged', async () => {
    mood = 'well';
    isOffline = true;
    expect(await ask()).toEqual({ failure: 'offline' });
    expect(service.requests).toEqual([]);
    expect(log.entries).toEqual([]);
  });
});
