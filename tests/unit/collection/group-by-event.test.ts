import { describe, expect, test, vi } from 'vitest';
import { briefFingerprint } from '@/lib/collection/enrich-snippet';
import { groupByEvent } from '@/lib/collection/group-by-event';
import type { Snippet } from '@/lib/collection/snippet';
import { makeFingerprint, makeForeignFingerprint, makePerson } from '@/tests/support/make-event';
import { sampleSnippet } from './sample-snippet';

const snippetAt = (address: string, change: Partial<Snippet> = {}): Snippet =>
  sampleSnippet({
    article: {
      canonicalUrl: address,
      url: address,
      title: '',
      language: change.language ?? 'en',
      publishedAt: '2022-06-15',
    },
    ...change,
  });
const english = snippetAt('https://courier.example/1', {
  id: 'english',
  fingerprint: briefFingerprint(makeFingerprint()),
});
const russian = snippetAt('https://vesti.example/1', {
  id: 'russian',
  language: 'ru',
  fingerprint: briefFingerprint(makeForeignFingerprint()),
});
const shapes = (snippets: Snippet[], ...rest: never[]) =>
  groupByEvent(snippets, ...rest).map((group) => group.snippets.map(({ id }) => id));

describe('snippets about one event', () => {
  test('stand together, whatever their languages', () => {
    const second = { ...english, id: 'second' };
    expect(groupByEvent([english, russian, second])).toEqual([
      {
        id: 'english',
        snippets: [english, russian, second],
        languages: ['en', 'ru'],
        articles: 2,
      },
    ]);
  });

  test('of one article stand together also when nothing is known of it', () => {
    const [one, two] = [snippetAt('https://a.example/1'), snippetAt('https://a.example/1')];
    expect(shapes([one, two])).toEqual([[one.id, two.id]]);
  });

  test('stand together where one article was found as a report of the other', () => {
    const bare = { ...russian, fingerprint: undefined };
    const reports: Snippet['reports'] = [
      { article: bare.article, verdict: 'same-event', foundAt: '2022-06-16T00:00:00Z' },
    ];
    expect(shapes([{ ...english, reports }, bare])).toEqual([['english', 'russian']]);
    const related = reports.map((report) => ({ ...report, verdict: 'related' as const }));
    expect(shapes([{ ...english, reports: related }, bare])).toHaveLength(2);
  });
});

describe('snippets about different events', () => {
  test('stand apart, in the order in which they were given', () => {
    const fingerprint = makeFingerprint({
      people: [makePerson('Ada Berg')],
      places: [{ id: 'NO', name: 'Norway', ancestors: [], weight: 0.9 }],
      days: [],
      numbers: [],
      words: { ids: [91, 92], weights: [0.7, 0.7], texts: [], names: [0, 0] },
    });
    const other = snippetAt('https://bote.example/9', { id: 'other', fingerprint });
    expect(shapes([other, english, russian])).toEqual([['other'], ['english', 'russian']]);
  });

  test('are not even compared when weeks lie between them or they name nobody in common', () => {
    const isSame = vi.fn(() => true);
    const later = {
      ...russian,
      article: { ...russian.article, publishedAt: '2022-08-01' },
    };
    const stranger = {
      ...russian,
      fingerprint: makeForeignFingerprint({ people: [], places: [] }),
    };
    expect(groupByEvent([english, later], isSame)).toHaveLength(2);
    expect(groupByEvent([english, stranger], isSame)).toHaveLength(2);
    expect(isSame).not.toHaveBeenCalled();
  });
});

test('ten thousand articles are grouped without comparing each with each', () => {
  const isSame = vi.fn(() => false);
  const many = Array.from({ length: 10_000 }, (_, index) => {
    const publishedAt = new Date(Date.UTC(2020, 0, 1) + index * 3_600_000 * 4).toISOString();
    const snippet = snippetAt(`https://a.example/${index}`, {
      fingerprint: makeFingerprint({
        people: [],
        places: [{ id: `gn:${index % 200}`, name: '', ancestors: [], weight: 1 }],
      }),
    });
    return { ...snippet, article: { ...snippet.article, publishedAt } };
  });
  expect(groupByEvent(many, isSame)).toHaveLength(10_000);
  expect(isSame.mock.calls.length).toBeLessThan(10_000);
});
