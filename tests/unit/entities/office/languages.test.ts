import { describe, expect, test } from 'vitest';
import { OFFICE_LANGUAGES } from '@/lib/entities/office/languages';

const LISTS_THAT_MAY_BE_EMPTY = new Set(['vacantBefore', 'vacantAfter']);

function lists(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value instanceof RegExp || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    lists(inner, path ? `${path}.${key}` : key),
  );
}

test('the seventeen languages have an office lexicon each', () => {
  const ids = OFFICE_LANGUAGES.map(({ language }) => language).sort();
  expect(ids).toEqual('ar az de en es fa fr it ja nl pl pt ru tr uk uz zh'.split(' '));
});

describe.each(OFFICE_LANGUAGES.map((language) => [language.language, language] as const))(
  'the lexicon of %s',
  (_, language) => {
    test('words every role, level, portfolio and body', () => {
      const empty = lists(language, '')
        .filter(([path, list]) => list === '' && !LISTS_THAT_MAY_BE_EMPTY.has(path))
        .map(([path]) => path);
      expect(empty).toEqual([]);
    });

    test('has no empty, padded or half-marked phrase', () => {
      const broken = lists(language, '').flatMap(([path, list]) =>
        ['language', 'bareNouns', 'adjectives'].includes(path) || list === ''
          ? []
          : list
              .split('|')
              .filter((phrase) => !/^[?!]?[^\s?!~][^?!]*$/.test(phrase) || phrase.trim() !== phrase)
              .map((phrase) => `${path}: "${phrase}"`),
      );
      expect(broken).toEqual([]);
    });

    test('says no phrase twice in one list', () => {
      const doubles = lists(language, '').flatMap(([path, list]) => {
        const phrases = list.split('|');
        return phrases
          .filter((phrase, at) => phrases.indexOf(phrase) !== at)
          .map((phrase) => `${path}: ${phrase}`);
      });
      expect(doubles).toEqual([]);
    });

    test('names its special offices by role, level, portfolio, body and country', () => {
      const broken = Object.keys(language.offices).filter((key) => {
        const [role = '', level = '', portfolio = '', body = '', country = ''] = key.split('/');
        return !(
          role in language.roles &&
          (level === '' || level in language.levels) &&
          (portfolio === '' || portfolio in language.portfolios) &&
          (body === '' || body in language.bodies) &&
          (country === '' || /^[A-Z]{2}$/.test(country))
        );
      });
      expect(broken).toEqual([]);
    });
  },
);
