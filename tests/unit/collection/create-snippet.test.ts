import { expect, test } from 'vitest';
import type { Article } from '@/lib/article/article';
import { createSnippet } from '@/lib/collection/create-snippet';
import { migrate } from '@/lib/collection/migrations/migrate';

const article: Article = {
  url: 'https://courier.example/harbour',
  canonicalUrl: 'https://courier.example/harbour',
  aliases: ['https://courier.example/amp/harbour'],
  title: 'Harbour opens a week early',
  language: 'en',
  text: 'A long text that must not be stored with every snippet.',
  paragraphs: [{ start: 0, end: 10 }],
  alternates: [],
};
const now = new Date('2026-03-02T09:00:00Z');

test('a new snippet is one that the store accepts, without note and tags', () => {
  const snippet = createSnippet({
    article,
    selectors: [{ type: 'TextQuoteSelector', exact: 'the ferry', prefix: '', suffix: '' }],
    text: ' the \n ferry ',
    entities: [],
    now,
    id: 'one',
  });
  expect(migrate(snippet)).toEqual({ kind: 'snippet', snippet, isChanged: false });
  expect(snippet).toMatchObject({
    id: 'one',
    text: 'the ferry',
    language: 'en',
    note: '',
    tags: [],
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-03-02T09:00:00.000Z',
    aliases: article.aliases,
  });
});

test('the text of the article is not kept', () => {
  const snippet = createSnippet({ article, selectors: [], text: 'x', entities: [], now, id: '1' });
  expect(JSON.stringify(snippet)).not.toContain('must not be stored');
});

test('where nothing describes the place, the selected words are kept as they are', () => {
  const snippet = createSnippet({
    article,
    selectors: [],
    text: ' the ferry ',
    entities: [],
    now,
    id: '1',
  });
  expect(snippet.text).toBe('the ferry');
});
