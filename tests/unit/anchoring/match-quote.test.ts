import { describe, expect, test } from 'vitest';
import { foldText } from '@/lib/anchoring/fold';
import { matchQuote } from '@/lib/anchoring/match-quote';
import type { Quote } from '@/lib/anchoring/match-score';

const STORY = foldText(
  'The council met on Monday. Nobody had expected it, but the first ferry left at dawn with two hundred people on board. ' +
    'The mayor spoke of a good day for the whole island, and the band played until the boat was out of sight.',
).text;
const ADVERT = foldText('Advertisement. Read on for one crown a week. '.repeat(12)).text;

/** The quote of the words from `from` to `to` in a folded text. */
function quoteOf(text: string, from: string, to: string): Quote {
  const start = text.indexOf(foldText(from).text);
  const last = foldText(to).text;
  const end = text.indexOf(last, start) + last.length;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 28), start),
    suffix: text.slice(end, end + 28),
    position: start,
  };
}

const found = (text: string, quote: Quote): string | undefined => {
  const match = matchQuote(text, quote);
  return match && text.slice(match.start, match.end);
};

const FERRY = quoteOf(STORY, 'the first ferry', 'on board');

describe('the place', () => {
  test('is found in the same text without errors', () => {
    expect(matchQuote(STORY, FERRY)).toMatchObject({
      start: STORY.indexOf('thefirstferry'),
      errors: 0,
      score: 1,
    });
  });

  test('is found behind an advert of any length, in front of it and around it', () => {
    for (const inside of ['thefirst', 'atdawn', 'peopleon', FERRY.exact, FERRY.prefix]) {
      const at = STORY.indexOf(inside) + inside.length;
      const text = STORY.slice(0, at) + ADVERT + STORY.slice(at);
      const words = found(text, FERRY)?.replace(ADVERT, '');
      expect(words).toBe(FERRY.exact);
    }
  });

  test('is found when half of the text around it is another', () => {
    const text = STORY.replace(FERRY.prefix, 'somethingelsealtogetherhere');
    expect(found(text, FERRY)).toBe(FERRY.exact);
  });

  test('is told apart from a copy by the words around it', () => {
    const copy = `Asreportedbefore,${FERRY.exact}.Morebelow.`;
    expect(matchQuote(copy + STORY, FERRY)?.start).toBe(copy.length + (FERRY.position ?? 0));
  });

  test('of a reworded quote is preferred to a copy elsewhere that was not reworded', () => {
    const copy = `Asreportedbefore,${FERRY.exact}.Morebelow.`;
    const text = copy + ADVERT + STORY.replace('atdawn', 'atsunrise');
    expect(found(text, { ...FERRY, position: 600 })).toContain('atsunrise');
  });
});

describe('a copy of the words', () => {
  const copy = `Asreportedbefore,${FERRY.exact}.Morebelow.`;

  test('does not lend its beginning to the place when that was reworded', () => {
    const text = `${STORY.slice(0, 90)}${copy}${STORY.replace('thefirst', 'anearly')}`;
    expect(found(text, { ...FERRY, position: 400 })).toBe(
      FERRY.exact.replace('thefirst', 'anearly'),
    );
  });

  test('is not taken for the place when another, reworded, has the context that it lacks', () => {
    const half = `${FERRY.prefix}${FERRY.exact.replace('atdawn', 'atnight')}Somethingelsefollowshere.`;
    const other = `Somethingelsestandsinfront:${FERRY.exact}${FERRY.suffix}`;
    expect(found(half + ADVERT + other, { ...FERRY, position: 0 })).toBeUndefined();
  });
});

describe('no place', () => {
  test('is found in another text', () => {
    expect(matchQuote(ADVERT, FERRY)).toBeUndefined();
    expect(matchQuote('', FERRY)).toBeUndefined();
  });

  test('is found for a quote of which only half a sentence is left', () => {
    const text = STORY.replace(FERRY.exact.slice(10), 'wassomethingthatnobodyunderstood');
    const { prefix: _, ...rest } = FERRY;
    expect(matchQuote(text.replace(FERRY.suffix, ''), { ...rest, prefix: '' })).toBeUndefined();
  });

  test('is found for a sentence that takes the quote apart', () => {
    const words = ['the', 'firstferry', 'leftatdawn', 'withtwohundred', 'peopleonboard'];
    const text = words.join(', so it was said by all of those who were there, ').replace(/ /g, '');
    expect(matchQuote(text, { ...FERRY, prefix: '', suffix: '' })).toBeUndefined();
  });

  test('is found for two equal copies without a position', () => {
    const { position: _, ...quote } = FERRY;
    expect(matchQuote(STORY + STORY, quote)).toBeUndefined();
  });

  test('is found for one word without its context', () => {
    expect(matchQuote(STORY, { exact: 'ferry', prefix: '', suffix: '' })).toBeUndefined();
  });
});

test('a copy that is shown is preferred to one that is hidden', () => {
  const { position: _, ...quote } = FERRY;
  const isShown = ({ start }: { start: number }) => start > STORY.length;
  expect(matchQuote(STORY + STORY, quote, isShown)?.start).toBeGreaterThan(STORY.length);
  expect(matchQuote(STORY + STORY, quote, () => false)).toBeUndefined();
});

test('a long quote that was reworded throughout is found on a long page', () => {
  const page = foldText(
    Array.from({ length: 4000 }, (_, i) => `Sentence ${i} tells of ${i * 7} things.`).join(' '),
  ).text;
  const quote = quoteOf(page, 'Sentence 2000 ', 'Sentence 2060 tells');
  const changed = page.replace(/things/g, (word, at) => (at % 5 === 0 ? 'matters' : word));
  expect(found(changed, quote)).toMatch(/^Sentence2000tells.*Sentence2060tells$/);
});
