import { afterEach, beforeEach, expect, test } from 'vitest';
import { paintMentions } from '@/lib/highlights/paint-mentions';
import { clearHighlights } from '@/lib/highlights/registry';
import { mount, readLive, recognizeSamples } from './sample-article';

const PARAGRAPHS = `<article><h1>Mira Holt visits Lund</h1><section>
  <p>Minister <b>Mira
     Holt</b> met Jon Ask in Lund.</p>
  <p>In <a href="#">Lu<i>nd</i></a>, Mira Holt spoke.</p></section></article>`;

let article: HTMLElement;

beforeEach(() => {
  article = mount(PARAGRAPHS);
});
afterEach(() => {
  clearHighlights();
  article.remove();
});

const part = (selector: string): HTMLElement => {
  const found = article.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The sample has no ${selector}`);
  return found;
};

async function paintArticle(signal?: AbortSignal) {
  const body = readLive(part('section'));
  const headline = readLive(part('h1'));
  const recognition = recognizeSamples(body.text, headline.text);
  return paintMentions({ body, headline, recognition, signal });
}

const marked = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => String(range).replace(/\s+/g, ' '));

test('marks officials and places, in the headline too, and leaves people without an office alone', async () => {
  const painted = await paintArticle();
  expect(marked('parallax-official')).toEqual(['Mira Holt', 'Mira Holt', 'Mira Holt']);
  expect(marked('parallax-place')).toEqual(['Lund', 'Lund', 'Lu', 'nd']);
  expect(painted?.counts).toEqual({ official: 3, place: 3 });
  expect(painted?.missing).toBe(0);
});

test('lists the mentions in document order, the headline first', async () => {
  const painted = await paintArticle();
  expect(painted?.mentions.map(({ where, entity }) => `${where} ${entity.name}`)).toEqual([
    'headline Mira Holt',
    'headline Lund',
    'body Mira Holt',
    'body Lund',
    'body Lund',
    'body Mira Holt',
  ]);
});

test('puts a headline that stands below the first paragraphs at its place in the order', async () => {
  part('section').after(part('h1'));
  const painted = await paintArticle();
  expect(painted?.mentions.at(-1)?.where).toBe('headline');
});

test('leaves the DOM of the page byte-identical, and unobserved by its own scripts', async () => {
  const before = document.documentElement.outerHTML;
  const nodes = [...article.querySelectorAll('*')].flatMap((element) => [...element.childNodes]);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const painted = await paintArticle();
  expect(document.documentElement.outerHTML).toBe(before);
  painted?.undo();
  expect(document.documentElement.outerHTML).toBe(before);
  expect([...article.querySelectorAll('*')].flatMap((element) => [...element.childNodes])).toEqual(
    nodes,
  );
  expect([...records, ...observer.takeRecords()]).toEqual([]);
  observer.disconnect();
});

test('undo takes off its own marks, but not those of a later paint', async () => {
  const first = await paintArticle();
  const second = await paintArticle();
  first?.undo();
  expect(marked('parallax-official')).toHaveLength(3);
  second?.undo();
  expect([...CSS.highlights.keys()]).toEqual([]);
});

test('marks left by a content script that an update replaced go away', async () => {
  CSS.highlights.set('parallax-official', new Highlight(new Range()));
  CSS.highlights.set('parallax-current', new Highlight(new Range()));
  CSS.highlights.set('site-own', new Highlight(new Range()));
  clearHighlights();
  expect([...CSS.highlights.keys()]).toEqual(['site-own']);
  CSS.highlights.delete('site-own');
});

test('an aborted paint leaves nothing behind', async () => {
  expect(await paintArticle(AbortSignal.abort())).toBeUndefined();
  expect([...CSS.highlights.keys()]).toEqual([]);
});

test('a paragraph that a framework renders again loses its marks and never shows them on other words', async () => {
  const body = readLive(part('section'));
  const recognition = recognizeSamples(body.text);
  const text = part('section p b').firstChild as Text;
  const painted = await paintMentions({ body, recognition });
  text.data = 'Somebody quite different';
  part('section p:last-child').replaceChildren('Nothing of the kind');
  expect(marked('parallax-official').join('')).toBe('');
  const again = await paintMentions({ body, recognition });
  expect(marked('parallax-official')).toEqual([]);
  expect(painted?.missing).toBe(0);
  expect(again?.missing).toBe(3);
});

test('a framework can still update and remove every node that was painted', async () => {
  await paintArticle();
  const paragraph = part('section p');
  for (const node of [...paragraph.childNodes]) paragraph.removeChild(node);
  paragraph.append('Mira Holt is back in Lund.');
  const painted = await paintArticle();
  expect(marked('parallax-official')).toContain('Mira Holt');
  expect(painted?.missing).toBe(0);
});
