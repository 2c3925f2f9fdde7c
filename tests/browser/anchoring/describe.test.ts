import { afterEach, expect, test } from 'vitest';
import { describe } from '@/lib/anchoring/describe';
import { readRootText } from '@/lib/anchoring/root-text';
import { showPage, type TestPage } from './page';

let page: TestPage;

afterEach(() => page.remove());

test('gives the words with white space collapsed, 32 characters around them, and their position', () => {
  page = showPage(
    '<p>It was late and nobody had\n   expected it, but the  first ferry left at dawn with two hundred on board.</p>',
  );
  const [quote, position] = describe(page.root, page.select('the  first ferry'));
  expect(quote).toEqual({
    type: 'TextQuoteSelector',
    exact: 'the first ferry',
    prefix: 'and nobody had expected it, but ',
    suffix: ' left at dawn with two hundred o',
  });
  if (position?.type !== 'TextPositionSelector') throw new Error('There is no position');
  const { text } = readRootText(page.root);
  expect(text.slice(position.start, position.end)).toBe('the  first ferry');
});

test('leaves white space at the ends of a selection out', () => {
  page = showPage('<p>One two three.</p>\n\n<p>Four five.</p>');
  const range = page.select(' two');
  range.setEndAfter(page.root.children[0] ?? page.root);
  const [quote] = describe(page.root, range);
  expect(quote).toMatchObject({ exact: 'two three.', prefix: 'One ', suffix: ' Four five.' });
});

test('puts white space between blocks that have none', () => {
  page = showPage('<ul><li>Bread</li><li>Milk<br>Honey</li></ul>');
  const [quote] = describe(page.root, page.select('Bread', 'Honey'));
  expect(quote).toMatchObject({ exact: 'Bread Milk Honey' });
});

test('never cuts a character in half', () => {
  page = showPage(`<p>a${'😀'.repeat(40)} here b${'😀'.repeat(40)}</p>`);
  const [quote] = describe(page.root, page.select('here'));
  if (quote?.type !== 'TextQuoteSelector') throw new Error('There is no quote');
  expect(quote.prefix.isWellFormed()).toBe(true);
  expect(quote.suffix.isWellFormed()).toBe(true);
  expect(quote.prefix.length).toBeGreaterThan(28);
});

test('gives nothing for a range without words', () => {
  page = showPage('<p>One</p>  <img alt=""><script>two</script>');
  const range = document.createRange();
  range.setStart(page.root, 1);
  range.setEnd(page.root, page.root.childNodes.length);
  expect(describe(page.root, range)).toEqual([]);
  range.collapse();
  expect(describe(page.root, range)).toEqual([]);
});

test('takes a selection that reaches beyond the root only as far as the root', () => {
  page = showPage('<p>Inside the root.</p>');
  const outside = document.createElement('p');
  outside.textContent = 'Outside.';
  document.body.append(outside);
  const range = page.select('the root.');
  range.setEndAfter(outside);
  const [quote] = describe(page.root, range);
  outside.remove();
  expect(quote).toMatchObject({ exact: 'the root.' });
});
