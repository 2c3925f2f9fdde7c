import { expect, test } from 'vitest';
import { countryOfAddress, reportingCountries } from '@/components/coverage/outlet-country';
import { timelineOf } from '@/components/coverage/timeline';
import { makeSummary } from '../../../support/make-event';

const at = (url: string, publishedAt?: string) => makeSummary(url, { publishedAt });
const OPEN = at('https://open.example/1', '2025-03-12T12:00:00Z');

test('reports stand in the order in which they came out, the open one among them', () => {
  const entries = timelineOf(OPEN, [
    at('https://late.example/1', '2025-03-12T18:00:00Z'),
    at('https://early.example/1', '2025-03-12T06:00:00Z'),
  ]);
  expect(entries.map(({ article }) => article.url)).toEqual([
    'https://early.example/1',
    'https://open.example/1',
    'https://late.example/1',
  ]);
  expect(entries.map(({ position }) => position)).toEqual([0, 0.5, 1]);
  expect(entries.map(({ isOpen }) => isOpen)).toEqual([false, true, false]);
});

test('what gives no time, or none that is one, is left out', () => {
  const others = [at('https://a.example/1'), at('https://b.example/1', 'yesterday')];
  expect(timelineOf(OPEN, others)).toEqual([]);
});

test('reports of one moment stand in the middle', () => {
  const [first, second] = timelineOf(OPEN, [at('https://a.example/1', '2025-03-12T12:00:00Z')]);
  expect([first?.position, second?.position]).toEqual([0.5, 0.5]);
});

test.each([
  ['https://www.apa.az/a', 'AZ'],
  ['https://news.example.co.uk/a', 'GB'],
  ['https://example.com/a', undefined],
  ['https://example.tv/a', undefined],
  ['javascript:alert(1)', undefined],
])('the outlet of %s is at home in %s', (url, country) => {
  expect(countryOfAddress(url)).toBe(country);
});

test('each country is named once, the source’s word before the address', () => {
  const links = [
    { country: 'CH', article: at('https://a.example.de/1') },
    { article: at('https://b.example.de/1') },
    { article: at('https://c.example.de/1') },
  ];
  expect(reportingCountries(links)).toEqual(['CH', 'DE']);
});
