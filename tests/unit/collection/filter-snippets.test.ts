import { describe, expect, test } from 'vitest';
import { type Dimension, filterSnippets } from '@/lib/collection/filter-snippets';
import type { Snippet } from '@/lib/collection/snippet';
import type { Entity } from '@/lib/entities/entity';
import { sampleSnippet } from './sample-snippet';

const office = { role: 'minister', text: 'minister' };
const minister = (name: string): Entity => ({
  kind: 'person',
  id: name,
  name,
  key: 'vlzd',
  offices: [office],
});
const reporter: Entity = { kind: 'person', id: 'r', name: 'A. Reporter', key: 'rprt', offices: [] };
const baku = (name: string): Entity => ({
  kind: 'place',
  id: 'gn:587084',
  name,
  ancestors: ['AZ'],
});

const at = (address: string, change: Partial<Snippet['article']> = {}): Snippet['article'] => ({
  canonicalUrl: address,
  url: address,
  title: '',
  language: 'en',
  ...change,
});

const SNIPPETS = [
  sampleSnippet({
    id: 'en',
    language: 'en',
    article: at('https://www.courier.example/1', {
      siteName: 'The Courier',
      publishedAt: '2026-03-02',
    }),
    entities: [minister('Velizade'), baku('Baku'), reporter],
    tags: ['talks', 'border'],
    colour: 'green',
    createdAt: '2026-03-03T10:00:00.000Z',
  }),
  sampleSnippet({
    id: 'ru',
    language: 'ru',
    article: at('https://vesti.example/1'),
    entities: [minister('Велизаде'), baku('Баку')],
    tags: ['talks'],
    colour: 'green',
    createdAt: '2026-03-05T10:00:00.000Z',
  }),
  sampleSnippet({
    id: 'de',
    language: 'de',
    article: at('https://m.courier.example/2', { publishedAt: '2026-04-01T10:00:00Z' }),
    entities: [],
    colour: 'pink',
    createdAt: '2026-04-02T10:00:00.000Z',
  }),
];

const ids = (filter: Parameters<typeof filterSnippets>[1]) =>
  filterSnippets(SNIPPETS, filter).snippets.map(({ id }) => id);

describe('filtering', () => {
  test.each<[Dimension, string, string[]]>([
    ['language', 'ru', ['ru']],
    ['outlet', 'courier.example', ['en', 'de']],
    ['official', 'vlzd', ['en', 'ru']],
    ['place', 'gn:587084', ['en', 'ru']],
    ['tag', 'border', ['en']],
    ['colour', 'pink', ['de']],
  ])('by %s', (dimension, value, expected) => {
    expect(ids({ [dimension]: [value] })).toEqual(expected);
  });

  test('takes values of one dimension as alternatives, and dimensions together', () => {
    expect(ids({ language: ['en', 'de'] })).toEqual(['en', 'de']);
    expect(ids({ language: ['en', 'de'], colour: ['pink'] })).toEqual(['de']);
    expect(ids({ language: [], colour: [] })).toEqual(['en', 'ru', 'de']);
  });

  test('by days, both ends included, of saving and of publication', () => {
    expect(ids({ saved: { from: '2026-03-03', to: '2026-03-05' } })).toEqual(['en', 'ru']);
    expect(ids({ saved: { from: '2026-03-06' } })).toEqual(['de']);
    expect(ids({ published: { to: '2026-03-02' } })).toEqual(['en']);
  });
});

describe('the counts beside a filter', () => {
  test('say how many there are of each value, the commonest first, by its name', () => {
    const { facets } = filterSnippets(SNIPPETS, {});
    expect(facets.tag).toEqual([
      { value: 'talks', label: 'talks', spellings: [], count: 2 },
      { value: 'border', label: 'border', spellings: [], count: 1 },
    ]);
    expect(facets.place).toEqual([
      { value: 'gn:587084', label: 'Baku', spellings: ['Баку'], count: 2 },
    ]);
    expect(facets.official).toEqual([
      { value: 'vlzd', label: 'Velizade', spellings: ['Велизаде'], count: 2 },
    ]);
    expect(facets.outlet[0]).toMatchObject({
      value: 'courier.example',
      label: 'The Courier',
      count: 2,
    });
  });

  test('are those that choosing the value as well would show', () => {
    const { facets } = filterSnippets(SNIPPETS, { language: ['en'], colour: ['green'] });
    expect(facets.language.map(({ value, count }) => [value, count])).toEqual([
      ['en', 1],
      ['ru', 1],
    ]);
    expect(facets.colour.map(({ value, count }) => [value, count])).toEqual([['green', 1]]);
    expect(facets.tag.map(({ value }) => value)).toEqual(['border', 'talks']);
  });
});
