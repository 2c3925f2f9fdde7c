import { expect, test } from 'vitest';
import type { RememberedArticle } from '@/lib/coverage/article-database';
import { officeMemory } from '@/lib/coverage/entity-memory';
import { personKey } from '@/lib/entities/people/person-key';

function remembered(url: string, name: string, role?: string): RememberedArticle {
  const office = role ? { role, country: 'CL' } : undefined;
  return {
    summary: { canonicalUrl: url, url, title: '', language: 'en', publishedAt: '2026-03-01' },
    aliases: [],
    fingerprint: {
      version: 1,
      language: 'en',
      people: [{ key: personKey(name), name, office, weight: 1 }],
      places: [],
      days: [],
      numbers: [],
    },
    readAt: 0,
  };
}

test('gives the offices of people with a key or a part of it, but not those of the open article', async () => {
  const articles = [
    remembered('https://news.test/a', 'Ada Lind', 'minister'),
    remembered('https://news.test/b', 'Ada Lind'),
    remembered('https://news.test/c', 'Ivo Rowe', 'governor'),
    remembered('https://news.test/open', 'Ada Lind', 'president'),
  ];
  const asked: number[] = [];
  const index = {
    withKeys: async (keys: readonly unknown[]) => {
      asked.push(keys.length);
      return articles;
    },
  };
  const memory = officeMemory(index, 'https://news.test/open');
  expect(await memory.recall([personKey('Lind')])).toEqual([
    {
      name: 'Ada Lind',
      key: personKey('Ada Lind'),
      office: { role: 'minister', country: 'CL' },
      asOf: '2026-03-01',
      source: 'https://news.test/a',
    },
  ]);
  expect(await memory.recall([])).toEqual([]);
  expect(asked).toHaveLength(1);
});
