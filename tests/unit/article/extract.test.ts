import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ExtractedArticle, extractArticle } from '@/lib/article/extract';
import type { TextSegment } from '@/lib/text';
import { openPage } from './open-page';

const URL_OF_PAGE = 'https://news.example/story-of-the-day-1';
const SENTENCE = 'The council of Ashby met on Monday, and the mayor spoke for an hour about water.';
const page = (body: string, head = ''): Document =>
  openPage(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>${SENTENCE} Paragraph ${index}.</p>`).join('');

function read(document: Document): ExtractedArticle {
  const extracted = extractArticle(document, URL_OF_PAGE);
  if (!extracted) throw new Error('no article');
  return extracted;
}

/** What a segment's live text node holds, white space as single spaces. */
const live = ({ node, nodeStart, start, end }: TextSegment): string =>
  node.data.slice(nodeStart, nodeStart + end - start).replace(/\s/g, ' ');

describe('the way back to the page', () => {
  test.each(readdirSync(new URL('../../fixtures/articles', import.meta.url)))(
    'segments hold exactly the text and the page stays as it was: %s',
    (slug) => {
      const source = new URL(`../../fixtures/articles/${slug}/source.html`, import.meta.url);
      const document = openPage(readFileSync(source, 'utf8'));
      const before = document.documentElement.outerHTML;
      const { article, body, headline } = read(document);
      expect(document.documentElement.outerHTML).toBe(before);
      for (const segment of body) {
        expect(document.contains(segment.node)).toBe(true);
        expect(live(segment)).toBe(article.text.slice(segment.start, segment.end));
      }
      expect(headline.map(live).join('')).toBe(article.title);
    },
  );

  test('covers every letter of the text, in order', () => {
    const { article, body } = read(page(`<article>${paragraphs(4)}</article>`));
    const letters = body.map(({ start, end }) => article.text.slice(start, end)).join('');
    expect(letters.replace(/\s/g, '')).toBe(article.text.replace(/\s/g, ''));
    expect(body.map(({ start }) => start)).toEqual(
      body.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  test('tells apart two places with the same words', () => {
    const document = page(
      `<p class="teaser"><a href="/x">The mayor spoke.</a></p><article><p id="a">${SENTENCE} <b>The mayor spoke.</b> ${SENTENCE}</p><p id="b">${SENTENCE} Then: <b>The mayor spoke.</b> ${SENTENCE}</p></article>`,
    );
    const { article, body } = read(document);
    const at = article.text.lastIndexOf('The mayor spoke.');
    const segment = body.find(({ start, end }) => start <= at && at < end);
    expect(segment?.node.parentElement?.closest('p')?.id).toBe('b');
  });

  test('keeps words apart that a line break or an empty element separates', () => {
    const { article } = read(
      page(
        `<article><p>${SENTENCE} one<br>two <i>three</i>\n<b>four</b></p>${paragraphs(2)}</article>`,
      ),
    );
    expect(article.text).toContain('one two three four');
  });

  test('drops soft hyphens and zero-width spaces and still maps the rest', () => {
    const { article, body } = read(
      page(
        `<article><p>${SENTENCE} Ministe\u00adrial\u200bdirektor Held said so.</p>${paragraphs(2)}</article>`,
      ),
    );
    expect(article.text).toContain('Ministerialdirektor Held');
    for (const segment of body)
      expect(live(segment)).toBe(article.text.slice(segment.start, segment.end));
  });

  test('maps a link whose address is a script', () => {
    const { article, body } = read(
      page(
        `<article><p>${SENTENCE} See <a href="javascript:alert(1)">the minutes of the meeting</a> too.</p>${paragraphs(4)}</article>`,
      ),
    );
    expect(article.text).toContain('See the minutes of the meeting too.');
    expect(body.some(({ node }) => node.data === 'the minutes of the meeting')).toBe(true);
  });

  test('gives the same again, and the new text after the page has changed', () => {
    const document = page(`<article><h1>Water in Ashby again</h1>${paragraphs(3)}</article>`);
    expect(read(document).article).toEqual(read(document).article);
    const added = document.createElement('p');
    added.textContent = `${SENTENCE} It came late.`;
    document.querySelector('article')?.append(added);
    expect(read(document).article.text).toContain('It came late.');
  });
});

describe('hostile and broken pages', () => {
  test('no body, empty body, and a page of links have no article', () => {
    expect(extractArticle(page(''), URL_OF_PAGE)).toBeUndefined();
    expect(extractArticle(openPage('<frameset></frameset>'), URL_OF_PAGE)).toBeUndefined();
    const links = Array.from(
      { length: 50 },
      (_, i) => `<li><a href="/${i}">Story number ${i}</a></li>`,
    );
    expect(extractArticle(page(`<ul>${links.join('')}</ul>`), URL_OF_PAGE)).toBeUndefined();
  });

  test('markup in the title is text', () => {
    const { article } = read(
      page(
        `<h1>&lt;script&gt;alert(1)&lt;/script&gt; in parliament</h1><article>${paragraphs(3)}</article>`,
      ),
    );
    expect(article.title).not.toContain('<script>');
  });

  test.each([
    ['no JSON', '{"@type": NewsArticle'],
    ['a number', '7'],
    [
      'wrong types',
      '{"@type":"NewsArticle","headline":{"a":1},"author":[7,null],"datePublished":[[]],"inLanguage":{}}',
    ],
    [
      'a prototype',
      '{"@type":"NewsArticle","__proto__":{"headline":"stolen headline of the day"},"constructor":1}',
    ],
    ['deep nesting', '['.repeat(5_000) + ']'.repeat(5_000)],
    [
      'a script',
      '{"@type":"NewsArticle","url":"javascript:alert(1)","workTranslation":{"url":"javascript:alert(2)","inLanguage":"de"}}',
    ],
  ])('reads past JSON-LD that is %s', (_, json) => {
    const { article } = read(
      page(
        `<h1>Water in Ashby again</h1><article>${paragraphs(3)}</article>`,
        `<script type="application/ld+json">${json}</script>`,
      ),
    );
    expect(article.title).toBe('Water in Ashby again');
    expect(JSON.stringify(article)).not.toMatch(/javascript:|stolen/);
    expect(article.text).toContain('Paragraph 2.');
  });

  test('reads an article nested three hundred elements deep', () => {
    const nested = `${'<div>'.repeat(300)}<article>${paragraphs(20)}</article>${'</div>'.repeat(300)}`;
    expect(read(page(nested)).article.paragraphs).toHaveLength(20);
  });

  test('offsets of paragraphs cut the text at its newlines', () => {
    const { article } = read(page(`<article>${paragraphs(5)}</article>`));
    expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      article.text.split('\n'),
    );
  });
});
