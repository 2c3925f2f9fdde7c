import { describe, expect, test } from 'vitest';
import { PLACE_LANGUAGES } from '@/lib/entities/places/languages';
import { NAME_LANGUAGES } from '@/lib/entities/places/name-table';
import { gazetteer } from './shipped-gazetteer';

const byLanguage = new Map(PLACE_LANGUAGES.map((language) => [language.language, language]));
const listed = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

describe('the languages of places', () => {
  test('are one file each', () => {
    expect(byLanguage.size).toBe(PLACE_LANGUAGES.length);
  });

  test.each(NAME_LANGUAGES)(
    '%s has demonyms of a hundred countries, and words for areas and cities',
    (language) => {
      const source = byLanguage.get(language);
      const countries = (source?.demonyms ?? '')
        .split('\n')
        .flatMap((line) => listed(line)[0] ?? [])
        .filter((country) => country !== '-');
      expect(new Set(countries).size).toBe(countries.length);
      expect(countries.length).toBeGreaterThanOrEqual(100);
      expect(countries.filter((country) => gazetteer.indexOf(country) < 0)).toEqual([]);
      expect(listed(source?.everydayWords ?? '').length).toBeGreaterThan(20);
      expect(listed(source?.areaWords ?? '').length).toBeGreaterThan(4);
      expect(listed(source?.cityWords ?? '').length).toBeGreaterThan(2);
    },
  );

  test.each(PLACE_LANGUAGES.map((language) => [language.language, language] as const))(
    '%s is written in the one shape',
    (_, language) => {
      for (const rule of listed(language.endings)) expect(rule).toMatch(/^[^>]+>[^>]*$/);
      for (const form of listed(language.irregularForms)) expect(form).toMatch(/^[^=]+=[^=]+$/);
      const homes = listed(language.homeCountries);
      expect(homes.length).toBeGreaterThan(0);
      expect(homes.filter((country) => gazetteer.indexOf(country) < 0)).toEqual([]);
    },
  );
});
