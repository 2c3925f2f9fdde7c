import { expect, test } from 'vitest';
import { describeSpan } from '@/lib/anchoring/describe';

const FILLER = 'The ferry left at dawn and came back at night with the same people on board. ';

function quoteAt(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  const [quote] = describeSpan(text, { start, end: start + words.length });
  if (quote?.type !== 'TextQuoteSelector') throw new Error('There is no quote');
  return quote;
}

test('takes 32 characters around words that stand once', () => {
  const quote = quoteAt(`${FILLER}Nobody had expected that. ${FILLER}`, 'expected');
  expect(quote.prefix).toHaveLength(32);
  expect(quote.suffix).toHaveLength(32);
});

test('takes more around words that stand twice among the same, until the context tells', () => {
  const text = `First report. ${FILLER}Second report. ${FILLER}End of the reports of that day, which were many.`;
  const first = quoteAt(text, 'came back');
  const second = quoteAt(text, 'came back', text.indexOf('Second'));
  expect(first.prefix.length).toBeGreaterThan(32);
  expect([first.prefix, first.suffix]).not.toEqual([second.prefix, second.suffix]);
});

test('gives up on filler text that says nothing else', () => {
  const quote = quoteAt(FILLER.repeat(40), 'came back', FILLER.length * 20);
  expect(quote.prefix).toHaveLength(256);
});
