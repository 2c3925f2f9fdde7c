import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '@/lib/article/article';
import type { RememberedCoverage } from '@/lib/coverage/coverage-memory';
import type { CoverageLink } from '@/lib/coverage/coverage-source';
import { createCandidateReader, type ReadReport } from '@/lib/coverage/full-text/read-candidates';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import {
  makeFingerprint,
  makeForeignFingerprint,
  makePerson,
  makeSummary,
} from '../../../support/make-event';

const OTHER_EVENT = makeFingerprint({
  language: 'ru',
  day: '2022-06-15',
  people: [makePerson('Jean Moreau')],
  places: [],
  days: [],
  numbers: [],
  words: { ids: [900], weights: [1], texts: ['football'], names: [0] },
});
let isAllowed: boolean;
let record: RememberedCoverage;
let saves: number;
const readReport = vi.fn<(link: CoverageLink) => Promise<ReadReport>>();
const save = async (): Promise<void> => void saves++;
const run = () =>
  createCandidateReader({ isAllowed: async () => isAllowed, readReport })(record, save);

beforeEach(() => {
  isAllowed = true;
  saves = 0;
  readReport
    .mockReset()
    .mockImplementation(async ({ article }) => report(article.url, makeForeignFingerprint()));
  record = {
    url: 'https://own.example.test/1',
    at: 0,
    query: {
      article: makeSummary('https://own.example.test/1'),
      alternates: [],
      fingerprint: makeFingerprint(),
    },
    links: [],
    sources: [{ sourceId: 'feeds', state: 'done' }],
    askedAt: {},
    read: {},
  };
});

function report(url: string, fingerprint: EventFingerprint): ReadReport {
  const article: Article = {
    ...makeSummary(url, { language: 'ru', title: 'Заголовок' }),
    aliases: [],
    text: 'Слова отчёта. '.repeat(20),
    paragraphs: [],
    alternates: [],
  };
  return { article, fingerprint };
}
function headline(
  url: string,
  probability = 0.5,
  changes: Partial<CoverageLink> = {},
): CoverageLink {
  return {
    sourceId: 'feeds',
    article: makeSummary(url, { language: 'ru' }),
    verdict: 'related',
    similarity: { probability, verdict: 'related', evidence: [] },
    basis: 'headline',
    ...changes,
  };
}
const state = () => record.sources.find(({ sourceId }) => sourceId === 'full-text');

describe('reports that are known by their headline', () => {
  test('are compared in full before they are called the same event', async () => {
    record.links = [headline('https://a.test/1')];
    await run();
    expect(record.links).toMatchObject([
      { verdict: 'same-event', basis: 'text', article: { title: 'Заголовок' } },
    ]);
    expect(record.links[0]?.similarity?.evidence.length).toBeGreaterThan(0);
    expect(state()).toMatchObject({ state: 'done' });
  });

  test('are dropped when their text tells of another event', async () => {
    readReport.mockImplementation(async ({ article }) => report(article.url, OTHER_EVENT));
    record.links = [headline('https://a.test/1', 0.9, { verdict: 'same-event' })];
    await run();
    expect(record.links).toEqual([]);
    expect(record.read).toEqual({ 'https://a.test/1': 'other-event' });
  });

  test('stay as they are when they cannot be read, and are not tried again', async () => {
    readReport.mockRejectedValue(new SourceUnavailable('refused', 'robots.txt'));
    const link = headline('https://a.test/1');
    record.links = [link];
    await run();
    await run();
    expect(record.links).toEqual([link]);
    expect(readReport).toHaveBeenCalledTimes(1);
  });

  test('are read five at a time, the most probable first, and fifteen in all', async () => {
    record.links = Array.from({ length: 20 }, (_, at) => headline(`https://a.test/${at}`, at / 20));
    await run();
    expect(readReport.mock.calls.map(([{ article }]) => article.url).sort()).toEqual(
      [15, 16, 17, 18, 19].map((at) => `https://a.test/${at}`),
    );
    for (let round = 0; round < 4; round++) await run();
    expect(readReport).toHaveBeenCalledTimes(15);
  });

  test('wait for the reader’s consent: until then no outlet is asked', async () => {
    isAllowed = false;
    record.links = [headline('https://a.test/1')];
    await run();
    expect(readReport).not.toHaveBeenCalled();
    expect(state()).toEqual({ sourceId: 'full-text', state: 'waiting', reason: 'consent-needed' });
  });

  test('found by two sources are fetched once and changed in both places', async () => {
    record.links = [
      headline('https://a.test/1'),
      headline('https://a.test/1', 0.4, { sourceId: 'gdelt' }),
    ];
    await run();
    expect(readReport).toHaveBeenCalledTimes(1);
    expect(record.links.map(({ basis }) => basis)).toEqual(['text', 'text']);
  });
});

test('what was read whole, or is vouched for by the page, is left alone', async () => {
  record.links = [
    headline('https://a.test/1', 0.9, { basis: 'text' }),
    headline('https://a.test/2', 0.9, { basis: 'address', similarity: undefined }),
  ];
  await run();
  expect(readReport).not.toHaveBeenCalled();
  expect(saves).toBe(0);
  expect(state()).toBeUndefined();
});
