import { expect, test } from 'vitest';
import { cutGap } from '@/lib/anchoring/cut-gap';

/** Where `|` stands in the gap is where the cut is expected. */
function expectCut(before: string | undefined, after: string, marked: string): void {
  const gap = marked.replace('|', '');
  const cut = cutGap(before, after, gap);
  expect(`${gap.slice(0, cut)}|${gap.slice(cut)}`).toBe(marked);
}

test('cuts between two words that both have changed', () => {
  expectCut('harbour', 'ferries', 'harbors|ferry');
});

test('cuts where the unchanged word starts', () => {
  expectCut('yesterday', 'government', 'today|government');
  expectCut('government', 'yesterday', 'government|today');
});

test('leaves an advert between the two with the first', () => {
  const advert = 'advertisementsubscribenowforfourweeks';
  expectCut('spoke', 'later', `spoke${advert}|later`);
});

test('does not take an advert behind the second word for that word', () => {
  const advert = 'advertisementsubscribenowforfourweeks';
  expectCut('spoke', 'later', `spoke|later${advert}`);
});

test('finds what is wanted at the end of a gap when nothing is known of its beginning', () => {
  expectCut(undefined, 'government', 'xxxxxxxxxx|govermnent');
});

test('cuts at the end when nothing is wanted of the gap', () => {
  expectCut('spoke', '', 'spoke|');
  expectCut(undefined, 'abc', '|');
});
