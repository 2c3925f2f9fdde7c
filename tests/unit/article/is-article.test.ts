import { describe, expect, test } from 'vitest';
import { looksLikeArticle } from '@/lib/article/is-article';
import { openPage } from './open-page';

const SENTENCE =
  'The council of Ashby met on Monday, and the mayor spoke for an hour about water and the price of it.';
const text = (count: number): string => `<p>${SENTENCE}</p>`.repeat(count);
const teasers = (count: number): string =>
  `<div><a href="/x"><h3>Another story of the day</h3></a><p>${SENTENCE} ${SENTENCE}</p></div>`.repeat(
    count,
  );
const ARTICLE = 'https://news.example/politics/mayor-speaks-about-water-4711';
const looks = (html: string, url: string): boolean => looksLikeArticle(openPage(html, url), url);

describe('articles', () => {
  test.each([
    ['declared by Open Graph', `<meta property="og:type" content="article">${text(3)}`, ARTICLE],
    [
      'declared by JSON-LD',
      `<script type="application/ld+json">{"@type": ["NewsArticle"]}</script>${text(3)}`,
      ARTICLE,
    ],
    [
      'of one paragraph, declared',
      `<meta property="article:published_time" content="2026-01-01"><p>${SENTENCE} ${SENTENCE}</p>`,
      ARTICLE,
    ],
    ['without any metadata', text(9), 'https://news.example/n/12'],
    [
      'with each paragraph in a wrapper of its own',
      `<main>${`<div><p>${SENTENCE}</p></div>`.repeat(9)}</main>`,
      ARTICLE,
    ],
    ['broken into lines', `<div>${`${SENTENCE}<br><br>`.repeat(9)}</div>`, ARTICLE],
  ])('are pages %s', (_, html, url) => {
    expect(looks(html, url)).toBe(true);
  });
});

describe('everything else is left alone', () => {
  test.each([
    ['a front page', teasers(40), 'https://news.example/'],
    ['a front page in a language', teasers(40), 'https://news.example/en/'],
    [
      'a front page that claims to be an article',
      `<meta property="og:type" content="article">${text(9)}`,
      'https://news.example/',
    ],
    ['a section', teasers(40), 'https://news.example/politics'],
    [
      'a section that lists articles in JSON-LD',
      `<script type="application/ld+json">{"@type":"ItemList","x":[{"@type":"NewsArticle"}]}</script>${teasers(40)}`,
      'https://news.example/world/europe',
    ],
    ['search results', text(20), 'https://news.example/search?q=water'],
    [
      'a shop',
      `<meta property="og:type" content="product">${text(9)}`,
      'https://shop.example/blue-chair-for-the-garden-1234',
    ],
    [
      'a product in JSON-LD',
      `<script type="application/ld+json">{"@type":"Product"}</script>${text(9)}`,
      'https://shop.example/p/1234567',
    ],
    [
      'a video',
      `<meta property="og:type" content="video.other">${text(9)}`,
      'https://video.example/watch?v=1',
    ],
    [
      'a form',
      '<form><p>Please enter your name and your password to go on.</p></form>',
      'https://bank.example/login',
    ],
    ['an empty page', '', ARTICLE],
    ['no address', text(9), 'about:blank'],
  ])('%s', (_, html, url) => {
    expect(looks(html, url)).toBe(false);
  });
});
