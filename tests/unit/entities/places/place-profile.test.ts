import { expect, test } from 'vitest';
import { profilePlace } from '@/lib/entities/places/place-profile';
import { gazetteer } from './shipped-gazetteer';

const TBILISI = 'gn:611717';
const POTI = 'gn:612053';

test('a city is named in each language, languages of one name together', () => {
  const names = profilePlace(gazetteer, TBILISI, ['en', 'de', 'ru', 'tr'])?.names ?? [];
  const named = Object.fromEntries(
    names.flatMap(({ name, languages }) => languages.map((language) => [language, name])),
  );
  expect(named).toMatchObject({ en: 'Tbilisi', de: 'Tiflis', ru: 'Тбилиси', tr: 'Tiflis' });
  expect(names.find(({ name }) => name === 'Tiflis')?.languages).toEqual(['de', 'tr']);
});

test('a capital is told from another town', () => {
  expect(profilePlace(gazetteer, TBILISI, [])?.isCapital).toBe(true);
  expect(profilePlace(gazetteer, POTI, [])?.isCapital).toBe(false);
});

test('a country is named too', () => {
  const names = profilePlace(gazetteer, 'GE', ['de'])?.names;
  expect(names).toEqual([{ name: 'Georgien', languages: ['de'] }]);
});

test('nothing is made up of an unknown id', () => {
  expect(profilePlace(gazetteer, 'gn:1', ['en'])).toBeUndefined();
});
