import { describe, expect, test } from 'vitest';
import type { FingerprintWords } from '@/lib/event/event-fingerprint';
import { wordsTerm } from '@/lib/event/terms/words-term';
import { packSpellings } from '@/lib/event/words/spellings';
import { makeFingerprint } from '../../support/make-event';

const words = (entries: Record<number, number>, gist?: number[]): FingerprintWords => ({
  ids: Object.keys(entries).map(Number),
  weights: Object.values(entries),
  texts: Object.keys(entries),
  names: Object.keys(entries).map(() => 0),
  ...(gist && { gist }),
});
const features = (a: FingerprintWords, b: FingerprintWords, language = 'ru') =>
  wordsTerm(makeFingerprint({ words: a }), makeFingerprint({ words: b, language })).features;

describe('the words of two reports', () => {
  const report = words({ 1: 0.8, 2: 0.4, 3: 0.4, 4: 0.2 });

  test('a shared key word says more than as much weight in small words', () => {
    const key = features(report, words({ 1: 0.8, 9: 0.6 }));
    const small = features(report, words({ 2: 0.5, 3: 0.5, 4: 0.5, 9: 0.5 }));
    expect(key.keyWords).toBeGreaterThan(small.keyWords ?? 1);
  });

  test('all key words are shared by a report and itself, none by strangers', () => {
    expect(features(report, report).keyWords).toBeCloseTo(1);
    expect(features(report, words({ 7: 1 })).keyWords).toBe(0);
  });

  test('reports of one subject in other words have one gist', () => {
    const [north, east] = [
      [127, 0],
      [0, 127],
    ];
    expect(features(words({ 1: 1 }, north), words({ 2: 1 }, north)).gist).toBeCloseTo(1);
    expect(features(words({ 1: 1 }, north), words({ 2: 1 }, east)).gist).toBe(0);
    expect(features(words({ 1: 1 }, north), words({ 2: 1 })).gist).toBe(0);
  });

  test('what two reports in one language share is set apart', () => {
    expect(features(report, report, 'ru').sharedInOneLanguage).toBe(0);
    expect(features(report, report, 'en').sharedInOneLanguage).toBeCloseTo(1);
  });

  test('how words are spelt is compared in one language alone', () => {
    const spelt = { ...report, spellings: packSpellings(new Map([['flood', 2]])) };
    expect(features(spelt, spelt, 'en').keySpellings).toBe(1);
    expect(features(spelt, spelt, 'ru')).not.toHaveProperty('keySpellings');
    expect(features(spelt, report, 'en')).not.toHaveProperty('keySpellings');
  });

  test('without words on a side nothing is said', () => {
    const none = wordsTerm(makeFingerprint({ words: undefined }), makeFingerprint());
    expect(none).toEqual({ features: {}, shared: [] });
  });
});
