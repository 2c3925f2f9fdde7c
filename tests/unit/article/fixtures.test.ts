import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '@/lib/article/article';
import { extractArticle } from '@/lib/article/extract';
import { openPage } from './open-page';

const FOLDER = new URL('../../fixtures/articles', import.meta.url).pathname;

interface Expected extends Partial<Article> {
  url: string;
}

describe('every page in tests/fixtures/articles', () => {
  test.each(readdirSync(FOLDER))('is read as its expected.json says: %s', (slug) => {
    const read = (name: string): string => readFileSync(join(FOLDER, slug, name), 'utf8');
    const { url, paragraphs, ...expected } = JSON.parse(read('expected.json')) as Omit<
      Expected,
      'paragraphs'
    > & { paragraphs: string[] };
    const article = extractArticle(openPage(read('source.html'), url), url)?.article;
    expect(article?.text.split('\n')).toEqual(paragraphs);
    expect(article).toMatchObject(expected);
  });
});
