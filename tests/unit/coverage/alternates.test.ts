import { describe, expect, test } from 'vitest';
import { alternatesSource } from '@/lib/coverage/sources/alternates';
import { makeFingerprint, makeSummary } from '../../support/make-event';

const ARTICLE = 'https://news.example.test/en/politics/deputy-ministers-meet-48121';

async function offered(url: string, own = ARTICLE): Promise<string[]> {
  const links = await alternatesSource().search(
    {
      article: makeSummary(own),
      alternates: [{ url, language: 'ru', origin: 'language-switch' }],
      fingerprint: makeFingerprint(),
    },
    { signal: new AbortController().signal },
  );
  return links.map(({ article }) => article.url);
}

describe('alternatesSource', () => {
  test.each([
    'https://news.example.test/ru/politics/48120',
    'https://ru.example.test/2022/06/15/vstrecha-zamministrov',
    'https://news.example.test/ru/politics/встреча-замминистров',
    'https://news.example.test/ru/article?id=48120',
  ])('takes an address that names an article: %s', async (url) => {
    expect(await offered(url)).toHaveLength(1);
  });

  test.each([
    'https://news.example.test/',
    'https://news.example.test/ru',
    'https://news.example.test/ru/index.html',
    'https://ru.example.test/?lang=ru',
    'https://news.example.test/ru/politics',
  ])('does not take a front page or a section for the article: %s', async (url) => {
    expect(await offered(url)).toEqual([]);
  });

  test('takes the same path on another edition, though it has no number', async () => {
    expect(
      await offered('https://ru.example.test/meeting', 'https://en.example.test/meeting'),
    ).toEqual(['https://ru.example.test/meeting']);
  });

  test('resolves a relative address against the article', async () => {
    expect(await offered('/ru/politics/48120')).toEqual([
      'https://news.example.test/ru/politics/48120',
    ]);
  });
});
