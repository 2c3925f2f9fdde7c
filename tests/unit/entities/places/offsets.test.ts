import { describe, expect, test } from 'vitest';
import { findDemonyms } from '@/lib/entities/places/find-demonyms';
import { tokenize } from '@/lib/entities/tokenize';
import { candidatesIn } from './shipped-gazetteer';

const PARTS = [
  'Baku',
  'New York',
  'U.S.',
  "Ankara'da",
  'Нижнем Новгороде',
  'وسمرقند',
  'للعراق',
  '烏茲別克斯坦',
  'タシケント',
  '서울에서',
  'Toshkentdan',
  'ABŞ-ın',
  'Aser\u00adbaidschan',
  'Séoul'.normalize('NFD'),
  'São Tomé',
  'mer Noire',
  '🙂',
  '𝐏aris',
  '\ud83d',
  '\udc00',
  '\u200f',
  '\u200b',
  '\u00a0',
  '\n',
  '\r\n',
  '  ',
  '.',
  ', ',
  '-',
  '–',
  "'",
  '’',
  '(',
  '“',
  'a',
  'I',
  'Ω',
  '12.5',
  'ﬃ',
  'ﷺ',
  'é',
  '\u0301',
  'ʻ',
  'の',
  '的',
  'และกรุงเทพ',
  'İ',
  'ß',
  'ὐ',
  'the',
  'und',
  'Uzbek',
  'русский',
  '中国人',
  'Republic',
  'San',
  'Saint',
  'La',
  'Al-',
  'D.C.',
  'EE. UU.',
];
const LANGUAGES = ['en', 'de', 'ru', 'tr', 'az', 'uz', 'ar', 'fa', 'he', 'zh', 'ja', 'ko', 'und'];
const TEXTS = 1500;

/** Park and Miller's generator: the same texts in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

function* texts(): Generator<[text: string, language: string]> {
  const random = numbers(20240614);
  for (let count = 0; count < TEXTS; count++) {
    const length = 1 + (random.next().value % 14);
    let text = '';
    for (let part = 0; part < length; part++)
      text += PARTS[random.next().value % PARTS.length] ?? '';
    yield [text, LANGUAGES[random.next().value % LANGUAGES.length] ?? 'en'];
  }
}

const splitsPair = (text: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');

describe('whatever the text', () => {
  test('candidates are spans of it, in order, apart, whole characters, and of the tokens that they touch', () => {
    let seen = 0;
    for (const [text, language] of texts()) {
      const tokens = tokenize(text, language);
      let last = 0;
      for (const candidate of candidatesIn(text, language)) {
        const { start, end, firstToken, endToken, readings, trust, name } = candidate;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        expect(tokens.ends[firstToken] ?? 0).toBeGreaterThan(start);
        expect(tokens.starts[endToken - 1] ?? text.length).toBeLessThan(end);
        expect(readings.length).toBeGreaterThan(0);
        expect(readings.reduce((sum, { prior }) => sum + prior, 0)).toBeCloseTo(1);
        expect(trust).toBeGreaterThan(0);
        expect(trust).toBeLessThan(1);
        expect(name).not.toBe('');
        last = end;
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(TEXTS);
  });

  test('demonyms are spans of it, in order and apart', () => {
    let seen = 0;
    for (const [text, language] of texts()) {
      let last = 0;
      for (const { start, end, country } of findDemonyms(tokenize(text, language), language)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(country).toMatch(/^[A-Z]{2}$/);
        last = end;
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(50);
  });

  test('a megabyte is read in one go', () => {
    const text = 'Berlin liegt im Osten. '.repeat(40_000);
    expect(candidatesIn(text, 'de', 0.3)).toHaveLength(40_000);
  });
});
