import { expect, test } from 'vitest';
import { countryName, languageName, ownLanguageName } from '@/components/primitives/names';

test('names a language in the language of the interface', () => {
  expect(languageName('ru', 'de')).toBe('Russisch');
  expect(languageName('az', 'en')).toBe('Azerbaijani');
});

test('names languages in Azerbaijani and Uzbek, which Chromium cannot', () => {
  expect(languageName('de', 'az')).toBe('alman');
  expect(ownLanguageName('uz')).toBe('o‘zbek');
});

test('leaves what is no language as it stands', () => {
  expect(languageName('not a tag', 'en')).toBe('not a tag');
  expect(languageName('qqq', 'en')).toBe('qqq');
});

test('names territories, and nothing else', () => {
  expect(countryName('AZ', 'de')).toBe('Aserbaidschan');
  expect(countryName('150', 'en')).toBe('Europe');
  expect(countryName('gn:587084', 'en')).toBeUndefined();
  expect(countryName('XX', 'en')).toBeUndefined();
});

test('names countries in Azerbaijani and Uzbek, which Chromium cannot', () => {
  expect(countryName('DE', 'az')).toBe('Almaniya');
  expect(countryName('UZ', 'uz-Latn-UZ')).toBe('Oʻzbekiston');
  expect(countryName('150', 'az')).toBeDefined();
});
