import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { coverageDatabase, type OpenCoverageDatabase } from '@/lib/coverage/coverage-database';
import { type DeskParts, openCoverageDesk } from '@/lib/coverage/coverage-desk';
import { storedCoverageMemory } from '@/lib/coverage/coverage-memory';
import type {
  Coverage,
  CoverageLink,
  CoverageQuery,
  CoverageSource,
} from '@/lib/coverage/coverage-source';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import { makeFingerprint, makeSummary } from '../../support/make-event';

const MINUTE = 60_000;
const query: CoverageQuery = {
  article: makeSummary('https://own.example.test/1'),
  alternates: [],
  fingerprint: makeFingerprint(),
};
const plain = { isPrivate: false };
let open: OpenCoverageDatabase;
let clock: number;
let off: Set<string>;
let made = 0;
beforeEach(() => {
  open = coverageDatabase(`desk-${made++}`);
  clock = Date.UTC(2026, 10, 26);
  off = new Set();
});

function link(sourceId: string, url: string, language = 'ru'): CoverageLink {
  return {
    sourceId,
    article: makeSummary(url, { language }),
    verdict: 'same-event',
    basis: 'text',
    similarity: { probability: 0.95, verdict: 'same-event', evidence: [] },
  };
}

interface Staged extends CoverageSource {
  search: ReturnType<typeof vi.fn<CoverageSource['search']>>;
}
function staged(id: string, more: Partial<CoverageSource> = {}): Staged {
  const url = `https://${id}.example.test/1`;
  const search = vi.fn<CoverageSource['search']>(async () => [link(id, url)]);
  return { id, languages: 'any', hosts: [], ...more, search };
}
const remote = (id: string, more: Partial<CoverageSource> = {}) =>
  staged(id, { hosts: [`${id}.example.test`], ...more });

function desk(sources: CoverageSource[], more: Partial<DeskParts> = {}) {
  return openCoverageDesk({
    memory: storedCoverageMemory(open),
    choices: async () => sources.map((source) => ({ source, isOn: !off.has(source.id) })),
    languages: async () => ['ru'],
    ask: () => Promise.reject(new SourceUnavailable('network')),
    now: () => clock,
    ...more,
  });
}
const stateOf = ({ sources }: Coverage, id: string) =>
  sources.find(({ sourceId }) => sourceId === id);
const urls = ({ links }: Coverage): string[] => links.map(({ article }) => article.url).sort();

describe('links as they come', () => {
  test('what asks nobody is answered at once, the rest is still searching', async () => {
    const slow = remote('slow');
    let release = (_links: CoverageLink[]): void => {};
    slow.search.mockReturnValue(new Promise((resolve) => (release = resolve)));
    const opened = desk([staged('history'), slow]);
    const first = await opened.find(query, plain);
    expect(urls(first)).toEqual(['https://history.example.test/1']);
    expect(stateOf(first, 'slow')).toEqual({ sourceId: 'slow', state: 'searching' });
    release([link('slow', 'https://slow.example.test/9')]);
    const all = await opened.findAll(query, plain);
    expect(urls(all)).toEqual(['https://history.example.test/1', 'https://slow.example.test/9']);
    expect(stateOf(all, 'slow')).toMatchObject({ state: 'done' });
    expect(slow.search).toHaveBeenCalledTimes(1);
  });

  test('a source that hangs does not hold up the first answer', async () => {
    const hanging = staged('history');
    hanging.search.mockReturnValue(new Promise(() => {}));
    const start = performance.now();
    const coverage = await desk([hanging]).find(query, plain);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(stateOf(coverage, 'history')).toMatchObject({ state: 'searching' });
  });

  test('two who ask at once share one search', async () => {
    const source = remote('edges');
    const opened = desk([source]);
    await Promise.all([opened.findAll(query, plain), opened.findAll(query, plain)]);
    expect(source.search).toHaveBeenCalledTimes(1);
  });
});

describe('reading in full', () => {
  test('is announced from the start, comes after the sources, and is over when it has nothing to do', async () => {
    const order: string[] = [];
    const slow = remote('slow');
    slow.search.mockImplementation(async () => {
      order.push('source');
      return [];
    });
    const readCandidates = vi.fn(async () => void order.push('reading'));
    const opened = desk([staged('history'), slow], { readCandidates });
    const first = await opened.find(query, plain);
    expect(stateOf(first, 'full-text')).toEqual({ sourceId: 'full-text', state: 'searching' });
    const all = await opened.findAll(query, plain);
    expect(order).toEqual(['source', 'reading']);
    expect(stateOf(all, 'full-text')).toBeUndefined();
  });

  test('is not done for private windows', async () => {
    const readCandidates = vi.fn();
    await desk([staged('history')], { readCandidates }).findAll(query, { isPrivate: true });
    expect(readCandidates).not.toHaveBeenCalled();
  });
});

describe('what is remembered', () => {
  test('is there for a background that was born later, which goes on where the other died', async () => {
    const dying = remote('edges');
    dying.search.mockReturnValue(new Promise(() => {}));
    await desk([staged('history'), dying]).find(query, plain);
    const born = remote('edges');
    const gone = staged('history');
    gone.search.mockResolvedValue([]);
    const coverage = await desk([gone, born]).findAll(query, plain);
    expect(urls(coverage)).toEqual([
      'https://edges.example.test/1',
      'https://history.example.test/1',
    ]);
    expect(born.search).toHaveBeenCalledTimes(1);
  });

  test('keeps the time at which a report was found first', async () => {
    const first = await desk([staged('history')]).findAll(query, plain);
    clock += 60 * MINUTE;
    const second = await desk([staged('history')]).findAll(query, plain);
    expect(second.links[0]?.foundAt).toBe(first.links[0]?.foundAt);
  });

  test('is looked through again without the page, when reports have come in', async () => {
    const history = staged('history');
    const opened = desk([history]);
    await opened.findAll(query, plain);
    history.search.mockResolvedValue([
      link('history', 'https://history.example.test/1'),
      link('history', 'https://new.example.test/2', 'fr'),
    ]);
    expect(
      urls((await opened.recheck(query.article.canonicalUrl)) ?? { links: [], sources: [] }),
    ).toEqual(['https://history.example.test/1', 'https://new.example.test/2']);
    expect(await opened.recheck('https://unknown.example.test/')).toBeUndefined();
  });

  test('is looked through again also while a host is being asked', async () => {
    const hanging = remote('slow');
    hanging.search.mockReturnValue(new Promise(() => {}));
    const history = staged('history');
    const opened = desk([history, hanging]);
    await opened.find(query, plain);
    history.search.mockResolvedValue([link('history', 'https://new.example.test/2', 'fr')]);
    const coverage = await opened.recheck(query.article.canonicalUrl);
    expect(coverage?.links.map(({ article }) => article.url)).toContain(
      'https://new.example.test/2',
    );
    expect(hanging.search).toHaveBeenCalledTimes(1);
  });

  test('is forgotten with the articles, by age or all at once', async () => {
    const memory = storedCoverageMemory(open);
    await desk([staged('history')]).findAll(query, plain);
    await memory.forgetOlderThan(clock);
    expect(await memory.load(query.article.canonicalUrl)).toBeDefined();
    await memory.forgetOlderThan(clock + 1);
    expect(await memory.load(query.article.canonicalUrl)).toBeUndefined();
  });

  test('holds two articles at most where that is the limit, the latest', async () => {
    const memory = storedCoverageMemory(open, 2);
    const opened = desk([staged('history')], { memory });
    for (const number of [1, 2, 3]) {
      clock += 1000;
      await opened.findAll(
        { ...query, article: makeSummary(`https://own.example.test/${number}`) },
        plain,
      );
    }
    expect(await memory.load('https://own.example.test/1')).toBeUndefined();
    expect(await memory.load('https://own.example.test/3')).toBeDefined();
  });

  test('never holds an article of a private window', async () => {
    const opened = desk([staged('history')]);
    const coverage = await opened.findAll(query, { isPrivate: true });
    expect(coverage.links).toHaveLength(1);
    expect(await (await open()).count('coverage')).toBe(0);
  });
});

describe('which hosts are asked', () => {
  test('not again before a quarter of an hour has passed, unless the reader says so', async () => {
    const edges = remote('edges');
    const opened = desk([edges]);
    await opened.findAll(query, plain);
    clock += 5 * MINUTE;
    const coverage = await opened.findAll(query, plain);
    expect(stateOf(coverage, 'edges')).toMatchObject({ state: 'done' });
    expect(edges.search).toHaveBeenCalledTimes(1);
    await opened.findAll(query, { ...plain, again: true });
    expect(edges.search).toHaveBeenCalledTimes(2);
    clock += 16 * MINUTE;
    await opened.findAll(query, plain);
    expect(edges.search).toHaveBeenCalledTimes(3);
  });

  test('a failed one not before the time that it named, and its reason is shown till then', async () => {
    const edges = remote('edges');
    const retryAt = clock + 30 * MINUTE;
    edges.search.mockRejectedValueOnce(new SourceUnavailable('throttled', 'slow down', retryAt));
    const opened = desk([edges]);
    await opened.findAll(query, plain);
    clock += 20 * MINUTE;
    const failed = { state: 'failed', reason: 'throttled', detail: 'slow down', retryAt };
    expect(stateOf(await opened.findAll(query, plain), 'edges')).toMatchObject(failed);
    clock = retryAt;
    expect(stateOf(await opened.findAll(query, plain), 'edges')).toMatchObject({ state: 'done' });
  });

  test('one that learns what the article is about only when it is asked by name', async () => {
    const gdelt = remote('gdelt', { onRequest: true });
    const opened = desk([staged('history'), gdelt]);
    const before = await opened.findAll(query, { ...plain, again: true });
    expect(stateOf(before, 'gdelt')).toEqual({
      sourceId: 'gdelt',
      state: 'waiting',
      reason: 'on-request',
    });
    expect(gdelt.search).not.toHaveBeenCalled();
    const after = await opened.findAll(query, { ...plain, asked: 'gdelt' });
    expect(urls(after)).toContain('https://gdelt.example.test/1');
    expect(stateOf(await opened.findAll(query, plain), 'gdelt')).toMatchObject({ state: 'done' });
    expect(gdelt.search).toHaveBeenCalledTimes(1);
  });

  test('one that is asked by name joins the search under way', async () => {
    const slow = remote('slow');
    slow.search.mockReturnValue(new Promise(() => {}));
    const gdelt = remote('gdelt', { onRequest: true });
    const opened = desk([slow, gdelt]);
    await opened.find(query, plain);
    await opened.find(query, { ...plain, asked: 'gdelt' });
    await expect
      .poll(async () => stateOf(await opened.find(query, plain), 'gdelt'))
      .toMatchObject({ state: 'done' });
    expect(slow.search).toHaveBeenCalledTimes(1);
  });

  test('none of itself for a private window', async () => {
    const edges = remote('edges');
    const coverage = await desk([edges]).findAll(query, { isPrivate: true });
    expect(edges.search).not.toHaveBeenCalled();
    expect(stateOf(coverage, 'edges')).toMatchObject({ state: 'waiting' });
  });

  test('none that is off, and what it had found is not shown while it is', async () => {
    const edges = remote('edges');
    const opened = desk([edges]);
    await opened.findAll(query, plain);
    off.add('edges');
    const coverage = await opened.findAll(query, { ...plain, again: true, asked: 'edges' });
    expect(coverage).toEqual({ links: [], sources: [{ sourceId: 'edges', state: 'off' }] });
    expect(edges.search).toHaveBeenCalledTimes(1);
  });
});
