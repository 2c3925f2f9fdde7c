import { describe, expect, test } from 'vitest';
import { exactTime, instantOf, timeAgo, timeGap } from '@/components/primitives/time-words';

const NOW = Date.parse('2025-03-12T18:30:00');
const ago = (ms: number) => new Date(NOW - ms).toISOString();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('time ago', () => {
  test.each([
    [20_000, 'now'],
    [35 * MINUTE, '35 minutes ago'],
    [59.6 * MINUTE, '1 hour ago'],
    [95 * MINUTE, '2 hours ago'],
    [26 * HOUR, 'yesterday'],
    [49 * HOUR, '2 days ago'],
    [-2 * HOUR, 'in 2 hours'],
  ])('%d ms before is told as "%s"', (ms, words) => {
    expect(timeAgo(ago(ms), 'en', NOW)).toBe(words);
  });

  test('a week back becomes a date, with its year when that is another one', () => {
    expect(timeAgo(ago(9 * DAY), 'en-GB', NOW)).toBe('3 March');
    expect(timeAgo('2023-11-05T10:00:00Z', 'de', NOW)).toBe('5. November 2023');
  });

  test('a day without a time is told by days, never by hours', () => {
    expect(timeAgo('2025-03-12', 'en', NOW)).toBe('today');
    expect(timeAgo('2025-03-11', 'de', NOW)).toBe('gestern');
  });

  test('what is no date is not told at all', () => {
    expect(timeAgo('recently', 'en', NOW)).toBeUndefined();
    expect(instantOf('2025-13-45')).toBeUndefined();
    expect(exactTime('recently', 'en')).toBe('recently');
  });
});

describe('the gap between two reports', () => {
  test('says which came first, over time zones', () => {
    expect(timeGap('2025-03-12T11:05:00+03:00', '2025-03-12T14:05:00+01:00', 'en')).toEqual({
      order: 'earlier',
      duration: '5 hours',
    });
    expect(timeGap('2025-03-12T16:55:00Z', '2025-03-12T14:05:00+01:00', 'de')).toEqual({
      order: 'later',
      duration: '4 Stunden',
    });
  });

  test('within a minute they came out together', () => {
    expect(timeGap('2025-03-12T10:00:20Z', '2025-03-12T10:00:00Z', 'en')?.order).toBe('same-time');
  });

  test('goes by days where one of them gives only a day', () => {
    expect(timeGap('2025-03-12', '2025-03-12T23:30:00', 'en')?.order).toBe('same-day');
    expect(timeGap('2025-03-10', '2025-03-12T00:30:00', 'en')).toEqual({
      order: 'earlier',
      duration: '2 days',
    });
  });

  test('is unknown where one of them has no date', () => {
    expect(timeGap('', '2025-03-12', 'en')).toBeUndefined();
  });
});

describe('in languages that Chromium has no words for', () => {
  test.each([
    ['az', 20_000, 'indi'],
    ['az', 3 * HOUR, '3 saat əvvəl'],
    ['az', 26 * HOUR, 'dünən'],
    ['uz', 35 * MINUTE, '35 daqiqa oldin'],
    ['uz', -2 * HOUR, '2 soatdan keyin'],
    ['uz', 49 * HOUR, '2 kun oldin'],
  ])('%s: %d ms before', (locale, ms, words) => {
    expect(timeAgo(ago(ms), locale, NOW)).toBe(words);
  });

  test('dates and distances are written as people write them', () => {
    expect(timeAgo(ago(9 * DAY), 'az', NOW)).toBe('3 mart');
    expect(timeAgo('2023-11-05T10:00:00Z', 'uz', NOW)).toBe('5-noyabr, 2023');
    expect(exactTime('2025-03-12T09:05:00', 'az')).toBe('12 mart 2025 09:05');
    expect(timeGap('2025-03-12T09:00:00Z', '2025-03-12T15:00:00Z', 'uz')).toEqual({
      order: 'earlier',
      duration: '6 soat',
    });
  });
});
