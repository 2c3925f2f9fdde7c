import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/lib/article/extract';
import { looksLikeArticle } from '@/lib/article/is-article';

const SENTENCE = 'The council of Ashby met on Monday, and the mayor spoke for an hour about water.';
const ADDRESS = 'https://news.example/ashby-speaks-about-water-4711';
const text = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>${SENTENCE} Paragraph ${index}.</p>`).join('\n');

function open(body: string): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Ashby speaks about water</title></head><body>${body}</body></html>`,
    'text/html',
  );
}

const ORDINARY = `<nav><a href="/">Home</a></nav><main><article><h1>Ashby speaks about water</h1>
  <figure><img alt=""><figcaption>The mayor at the well. Photo: J. Held</figcaption></figure>${text(6)}
  <div class="share">Share</div></article></main><footer>Imprint</footer>`;

describe('in a real browser engine', () => {
  test('the page is byte-identical before and after, and segments are ranges of it', () => {
    const page = open(ORDINARY);
    const before = page.documentElement.outerHTML;
    const extracted = extractArticle(page, ADDRESS);
    expect(page.documentElement.outerHTML).toBe(before);
    expect(extracted?.article.paragraphs).toHaveLength(6);
    expect(extracted?.headline).toHaveLength(1);
    for (const { node, nodeStart, start, end } of extracted?.body ?? []) {
      const range = page.createRange();
      range.setStart(node, nodeStart);
      range.setEnd(node, nodeStart + end - start);
      expect(range.toString().replace(/\s/g, ' ')).toBe(extracted?.article.text.slice(start, end));
    }
  });

  test('a short article, for which Readability parses its copy again, is mapped to the page', () => {
    const page = open(`<div class="community"><h1>Ashby speaks about water</h1>${text(2)}</div>`);
    const before = page.documentElement.outerHTML;
    const extracted = extractArticle(page, ADDRESS);
    expect(extracted?.article.paragraphs).toHaveLength(2);
    expect(extracted?.body.every(({ node }) => page.contains(node))).toBe(true);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('nothing of a hostile page is executed', () => {
    const page = open(
      `<h1>&lt;img src=x onerror=alert(1)&gt;</h1><article>${text(4)}<p>${SENTENCE} <a href="javascript:window.stolen=1">here</a></p></article><script>window.stolen=1</script>`,
    );
    extractArticle(page, ADDRESS);
    expect(Reflect.get(window, 'stolen')).toBeUndefined();
  });

  test('a page of one megabyte of teasers and deep markup is read', () => {
    const teasers =
      '<div class="related"><a href="/x"><h3>Headline of another story</h3></a><p>Some text that goes with it.</p></div>'.repeat(
        4_000,
      );
    const nested = `<aside>${`<div>${'<span>'.repeat(50)}x${'</span>'.repeat(50)}</div>`.repeat(700)}</aside>`;
    const page = open(
      `<article><h1>Ashby speaks about water</h1>${text(12)}</article>${teasers}${nested}`,
    );
    expect(extractArticle(page, ADDRESS)?.article.paragraphs).toHaveLength(12);
  });

  test('the gate tells the article from a list of teasers', () => {
    const teaser = `<div><a href="/x"><h3>Another story</h3></a><p>${SENTENCE}</p></div>`;
    expect(looksLikeArticle(open(ORDINARY), ADDRESS)).toBe(true);
    expect(looksLikeArticle(open(teaser.repeat(40)), 'https://news.example/politics')).toBe(false);
  });
});
