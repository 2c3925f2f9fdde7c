import { expect, test } from 'vitest';
import { allReports, OUTLETS, reportsOf } from '../../../tools/demo/outlets/catalogue';
import { EVENTS } from '../../../tools/demo/outlets/events';

test('every event is reported in at least six languages', () => {
  for (const event of Object.keys(EVENTS)) {
    const languages = new Set(reportsOf(event).map(({ article }) => article.language));
    expect(languages.size, event).toBeGreaterThanOrEqual(6);
  }
});

test('every outlet has a report that nobody else has', () => {
  for (const { name, articles } of OUTLETS) {
    expect(
      articles.filter(({ event }) => event === undefined),
      name,
    ).toHaveLength(1);
  }
});

test('every article is complete, and no two share an address', () => {
  for (const { article, url } of allReports()) {
    const { title, author, published, section, caption, paragraphs } = article;
    for (const part of [title, author, section, caption]) expect(part, url).not.toBe('');
    expect(Date.parse(published), url).not.toBeNaN();
    expect(paragraphs.length, url).toBeGreaterThanOrEqual(4);
  }
  const urls = allReports().map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
});

test('every event of an article is a known one', () => {
  const known = Object.keys(EVENTS);
  for (const { article } of allReports()) if (article.event) expect(known).toContain(article.event);
});
