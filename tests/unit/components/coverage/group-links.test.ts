import { expect, test } from 'vitest';
import { groupByLanguage } from '@/components/coverage/group-links';
import {
  ARABIC,
  AZERBAIJANI,
  ENGLISH,
  OWN_VERSION,
  RUSSIAN,
} from '@/tests/fixtures/components/reports';

test('puts the reader’s languages first, in their order, then the others by their best link', () => {
  const groups = groupByLanguage([ARABIC, RUSSIAN, AZERBAIJANI, ENGLISH], ['en', 'de', 'ru']);
  expect(groups.map(({ language }) => language)).toEqual(['en', 'ru', 'ar', 'az']);
});

test('keeps the rank of the links inside a language', () => {
  const groups = groupByLanguage([OWN_VERSION, RUSSIAN, ENGLISH], []);
  expect(groups[0]).toEqual({ language: 'en', links: [OWN_VERSION, ENGLISH] });
});
