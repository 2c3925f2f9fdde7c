import { describe, expect, test, vi } from 'vitest';
import type {
  Coverage,
  CoverageLink,
  CoverageQuery,
  CoverageSource,
} from '@/lib/coverage/coverage-source';
import { findCoverage } from '@/lib/coverage/find-coverage';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { Ask } from '@/lib/coverage/web/ask';
import { makeFingerprint, makeSummary } from '../../support/make-event';

const query: CoverageQuery = {
  article: makeSummary('https://own.example.test/1'),
  alternates: [],
  fingerprint: makeFingerprint(),
};

function link(
  url: string,
  language: string,
  probability?: number,
  sourceId = 'history',
): CoverageLink {
  return {
    sourceId,
    article: makeSummary(url, { language }),
    basis: 'text',
    verdict: (probability ?? 1) > 0.8 ? 'same-event' : 'related',
    similarity:
      probability === undefined
        ? undefined
        : { probability, verdict: probability > 0.8 ? 'same-event' : 'related', evidence: [] },
  };
}

function source(
  id: string,
  search: CoverageSource['search'],
  hosts: string[] = [],
): CoverageSource {
  return { id, languages: 'any', hosts, search };
}

const urls = ({ links }: Coverage): string[] => links.map(({ article }) => article.url);

describe('findCoverage', () => {
  test('a source that fails stands beside the links of the others', async () => {
    const coverage = await findCoverage(query, [
      source('good', async () => [link('https://a.test/1', 'ru', 0.9)]),
      source('bad', () =>
        Promise.reject(new SourceUnavailable('throttled', 'asked too often', 5000)),
      ),
      source('worse', () => {
        throw new Error('broken');
      }),
    ]);
    expect(urls(coverage)).toEqual(['https://a.test/1']);
    expect(coverage.sources).toEqual([
      { sourceId: 'good', state: 'done', at: expect.any(Number) },
      {
        sourceId: 'bad',
        state: 'failed',
        reason: 'throttled',
        detail: 'asked too often',
        retryAt: 5000,
      },
      { sourceId: 'worse', state: 'failed', reason: 'unexpected', detail: 'broken' },
    ]);
  });

  test('a source that never answers is given up, and told so', async () => {
    let told: AbortSignal | undefined;
    const coverage = await findCoverage(
      query,
      [
        source('silent', (_query, { signal }) => {
          told = signal;
          return new Promise(() => {});
        }),
      ],
      { timeOutMs: 10 },
    );
    expect(coverage.sources).toMatchObject([{ state: 'failed', reason: 'timeout' }]);
    expect(told?.aborted).toBe(true);
  });

  test('each answer is passed on as it comes', async () => {
    const updates: Coverage[] = [];
    let release = (_links: CoverageLink[]): void => {};
    const slow = new Promise<CoverageLink[]>((resolve) => {
      release = resolve;
    });
    const done = findCoverage(
      query,
      [
        source('fast', async () => [link('https://a.test/1', 'ru', 0.9)]),
        source('slow', () => slow),
      ],
      { onUpdate: (coverage) => updates.push(coverage) },
    );
    await vi.waitFor(() => expect(updates).toHaveLength(1));
    expect(updates[0]?.sources).toEqual([
      { sourceId: 'fast', state: 'done', at: expect.any(Number) },
      { sourceId: 'slow', state: 'searching' },
    ]);
    release([link('https://b.test/1', 'fr', 0.95)]);
    expect(urls(await done)).toEqual(['https://b.test/1', 'https://a.test/1']);
  });

  test('an aborted search reports no more updates', async () => {
    const stop = new AbortController();
    const onUpdate = vi.fn();
    const done = findCoverage(query, [source('silent', () => new Promise(() => {}))], {
      signal: stop.signal,
      onUpdate,
    });
    stop.abort(new Error('the popup was closed'));
    expect((await done).sources).toMatchObject([{ detail: 'the popup was closed' }]);
    expect(onUpdate).not.toHaveBeenCalled();
  });

  test('one report found twice is one link, and the page’s own word keeps what was read', async () => {
    const read = link('https://a.test/1?utm_source=x', 'ru', 0.6);
    read.article.canonicalUrl = 'https://a.test/1';
    const coverage = await findCoverage(query, [
      source('history', async () => [read]),
      source('alternates', async () => [link('https://a.test/1', 'ru', undefined, 'alternates')]),
    ]);
    expect(coverage.links).toHaveLength(1);
    expect(coverage.links[0]).toMatchObject({
      sourceId: 'alternates',
      verdict: 'same-event',
      similarity: { probability: 0.6 },
    });
  });

  test('the same event comes before related ones, the reader’s languages before others, further reports of an outlet last', async () => {
    const coverage = await findCoverage(
      query,
      [
        source('history', async () => [
          link('https://a.test/related', 'de', 0.5),
          link('https://a.test/1', 'ru', 0.99),
          link('https://a.test/2', 'ru', 0.98),
          link('https://b.test/1', 'ru', 0.9),
          link('https://c.test/1', 'de', 0.85),
        ]),
      ],
      { languages: ['de', 'fr'] },
    );
    expect(urls(coverage)).toEqual([
      'https://c.test/1',
      'https://a.test/1',
      'https://b.test/1',
      'https://a.test/2',
      'https://a.test/related',
    ]);
  });

  test('one report under its feed’s address and its canonical one is one link', async () => {
    const read = link('https://a.test/story/1', 'ru', 0.9);
    const shown = { ...read.article, url: 'https://a.test/rss?id=1' };
    const coverage = await findCoverage(query, [
      source('history', async () => [{ ...read, article: shown }]),
      source('feeds', async () => [link('https://a.test/rss?id=1', 'ru', 0.8, 'feeds')]),
    ]);
    expect(coverage.links).toHaveLength(1);
    expect(coverage.links[0]?.sourceId).toBe('history');
  });

  test('a source without hosts gets no way to the network', async () => {
    const seen: Record<string, unknown> = {};
    const spy = (id: string, hosts: string[]) =>
      source(
        id,
        async (_query, { ask }) => {
          seen[id] = ask;
          return [];
        },
        hosts,
      );
    const ask = vi.fn<Ask>();
    await findCoverage(query, [spy('local', []), spy('remote', ['a.test'])], { ask });
    expect(seen).toEqual({ local: undefined, remote: ask });
  });
});
