import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import type { CoverageQuery } from '@/lib/coverage/coverage-source';
import { stampsAround } from '@/lib/coverage/gdelt/edge-files';
import { bareAddress, reportsInFile } from '@/lib/coverage/gdelt/edges';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import { gdeltEdgesSource } from '@/lib/coverage/sources/gdelt-edges';
import type { Ask } from '@/lib/coverage/web/ask';
import { edgeFile } from '../../../support/gdelt-service';
import { describeInvented, noCache } from '../../../support/headline-describer';
import { makeFingerprint, makeSummary } from '../../../support/make-event';

const OWN = 'https://own.example.test/meeting';
const at = (clock: string): number => Date.parse(`2022-06-15T${clock}:00Z`);
const bytes = (file: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(file);

describe('the files around an article', () => {
  test('begin a quarter of an hour before it and end an hour and a half later', () => {
    const stamps = stampsAround(at('10:05'), at('23:00'));
    expect(stamps[0]).toBe('20220615100100');
    expect(stamps.at(-1)).toBe('20220615113200');
    expect(stamps).toHaveLength(14);
  });

  test('are those that can be there by now', () => {
    expect(stampsAround(at('10:05'), at('10:40'))).toEqual(['20220615100100', '20220615100200']);
    expect(stampsAround(at('10:05'), at('10:06'))).toEqual([]);
  });

  test('cross midnight', () => {
    const stamps = stampsAround(at('00:10'), at('23:00'));
    expect(stamps[0]).toBe('20220615000100');
    expect(stampsAround(at('00:00'), at('23:00'))[0]).toBe('20220614234600');
  });
});

describe('a similarity file', () => {
  const own = new Set([bareAddress(OWN)]);

  test('gives the other end of the article’s edges, whichever side it stands on', async () => {
    const file = edgeFile([
      ['https://a.example.test/1', 'https://b.example.test/1'],
      [OWN, 'https://ru.example.test/1'],
      ['https://fr.example.test/1', 'http://www.own.example.test/meeting/?utm_source=x'],
    ]);
    const { records, reports } = await reportsInFile(bytes(file), own);
    expect(records).toBe(3);
    expect(reports.map(({ url, language, seenAt }) => [url, language, seenAt])).toEqual([
      ['https://ru.example.test/1', 'ru', '2022-06-15T10:15:00Z'],
      ['https://fr.example.test/1', 'fr', '2022-06-15T10:15:00Z'],
    ]);
  });

  test('is read past lines that are broken', async () => {
    const file = gzipSync(`{"fromUrl":"${OWN}","to\n[1]\nnull\n`);
    expect(await reportsInFile(bytes(file), own)).toEqual({ records: 3, reports: [] });
  });

  test('that is no gzip, or unpacks without end, is refused', async () => {
    await expect(reportsInFile(bytes(Buffer.from('<html>')), own)).rejects.toMatchObject({
      reason: 'malformed',
    });
    const bomb = gzipSync(Buffer.alloc(60_000_000, 0x20));
    await expect(reportsInFile(bytes(bomb), own)).rejects.toMatchObject({ reason: 'too-large' });
  });
});

describe('a search in the files', () => {
  const query: CoverageQuery = {
    article: makeSummary(OWN, { publishedAt: '2022-06-15T10:05:00Z' }),
    alternates: [],
    fingerprint: makeFingerprint(),
  };
  const search = (ask: Ask, article = query.article, cache = noCache as object) =>
    gdeltEdgesSource({
      cache: cache as typeof noCache,
      describe: describeInvented,
      now: () => at('23:00'),
    }).search({ ...query, article }, { signal: new AbortController().signal, ask });
  const answering = (file: Buffer) =>
    vi.fn<Ask>(async ({ url }) => ({
      status: 200,
      url,
      headers: new Headers(),
      body: bytes(file),
    }));

  test('fetches whole files by their hour: no address of the article leaves the browser', async () => {
    const ask = answering(edgeFile([[OWN, 'https://ru.example.test/1']]));
    expect(await search(ask)).toMatchObject([
      { sourceId: 'gdelt-edges', article: { url: 'https://ru.example.test/1' }, basis: 'headline' },
    ]);
    expect(ask).toHaveBeenCalledTimes(14);
    for (const [question] of ask.mock.calls) {
      expect(question.url).toMatch(
        /^https:\/\/data\.gdeltproject\.org\/gdeltv3\/gsg\/\d{14}\.gsg\.json\.gz$/,
      );
      expect(JSON.stringify(question)).not.toContain('own.example');
    }
  });

  test('asks nothing where the article has no time of day', async () => {
    const ask = answering(edgeFile([]));
    expect(await search(ask, makeSummary(OWN, { publishedAt: '2022-06-15' }))).toEqual([]);
    expect(ask).not.toHaveBeenCalled();
  });

  test('says so when all files are empty: the service may have stopped', async () => {
    await expect(search(answering(gzipSync('')))).rejects.toMatchObject({ reason: 'malformed' });
  });

  test('goes on without the files that are missing', async () => {
    const file = edgeFile([[OWN, 'https://ru.example.test/1']]);
    const ask: Ask = async (question) => {
      if (!question.url.includes('104600')) throw new SourceUnavailable('not-found');
      return answering(file)(question);
    };
    expect(await search(ask)).toHaveLength(1);
  });

  test('a file is fetched once for all articles of its hour', async () => {
    const kept = new Map<string, unknown>();
    const cache = {
      get: async (key: string) => kept.get(key),
      put: async (key: string, value: unknown) => void kept.set(key, structuredClone(value)),
    };
    const ask = answering(edgeFile([[OWN, 'https://ru.example.test/1']]));
    await search(ask, query.article, cache);
    expect(await search(ask, query.article, cache)).toHaveLength(1);
    expect(ask).toHaveBeenCalledTimes(14);
  });
});
