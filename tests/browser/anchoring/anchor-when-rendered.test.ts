import { afterEach, expect, test } from 'vitest';
import { anchorWhenRendered } from '@/lib/anchoring/anchor-when-rendered';
import type { Selector } from '@/lib/anchoring/selectors';
import { showPage, type TestPage } from './page';

const QUOTE: Selector = {
  type: 'TextQuoteSelector',
  exact: 'the first ferry left at dawn',
  prefix: 'expected it, but ',
  suffix: ' with two hundred',
};

let page: TestPage;

afterEach(() => page.remove());

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function render(): void {
  const paragraph = document.createElement('p');
  paragraph.textContent =
    'Nobody had expected it, but the first ferry left at dawn with two hundred on board.';
  page.root.append(paragraph);
}

test('anchors at once what is there', async () => {
  page = showPage('');
  render();
  const found = await anchorWhenRendered(page.root, [QUOTE]);
  expect(String(found?.range)).toBe('the first ferry left at dawn');
});

test('anchors when a late page has rendered', async () => {
  page = showPage('<p>Loading</p>');
  const waiting = anchorWhenRendered(page.root, [QUOTE], { maxWaitMs: 5000 });
  await later(50);
  render();
  expect(String((await waiting)?.range)).toBe('the first ferry left at dawn');
});

test('anchors at the last try what appeared in a shadow tree, where changes cannot be seen', async () => {
  page = showPage('<div></div>');
  const shadow = page.root.firstElementChild?.attachShadow({ mode: 'open' });
  const waiting = anchorWhenRendered(page.root, [QUOTE], { maxWaitMs: 300 });
  await later(50);
  shadow?.append('expected it, but the first ferry left at dawn with two hundred');
  expect(String((await waiting)?.range)).toBe('the first ferry left at dawn');
});

test('gives up after the time that it was given, although the page never rests', async () => {
  page = showPage('<p>Loading</p>');
  const restless = setInterval(() => page.root.append('.'), 10);
  const started = performance.now();
  const found = await anchorWhenRendered(page.root, [QUOTE], { maxWaitMs: 400 });
  clearInterval(restless);
  expect(found).toBeUndefined();
  expect(performance.now() - started).toBeGreaterThanOrEqual(399);
});

test('stops when it is told to', async () => {
  page = showPage('<p>Loading</p>');
  const stop = new AbortController();
  const waiting = anchorWhenRendered(page.root, [QUOTE], { signal: stop.signal });
  stop.abort();
  render();
  expect(await waiting).toBeUndefined();
  expect(await anchorWhenRendered(page.root, [QUOTE], { signal: stop.signal })).toBeUndefined();
});
