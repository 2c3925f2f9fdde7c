import { expect, test } from 'vitest';
import { clusterNames } from '@/lib/entities/people/coreference';

function clusters(language: string, ...names: string[]): [string, number[]][] {
  return clusterNames(
    names.map((text) => ({ text })),
    language,
  ).map(({ name, mentions }) => [name, mentions]);
}

test('a surname and an initial are the person named in full, wherever that stands', () => {
  expect(clusters('de', 'Khalafov', 'Khalaf Khalafov', 'X. Khalafov', 'Bobur Usmanov')).toEqual([
    ['Khalaf Khalafov', [0, 1, 2]],
    ['Bobur Usmanov', [3]],
  ]);
});

test('of two people with one surname the one mentioned last is meant', () => {
  expect(clusters('en', 'Joe Biden', 'Jill Biden', 'Biden', 'Joe Biden', 'Biden')).toEqual([
    ['Joe Biden', [0, 3, 4]],
    ['Jill Biden', [1, 2]],
  ]);
});

test('an initial that fits nobody is somebody else', () => {
  expect(clusters('en', 'Anar Mammadov', 'B. Mammadov')).toHaveLength(2);
});

test.each([
  ['ru', ['Владимир Путин', 'Путина', 'Путиным', 'Владимиру Путину']],
  ['pl', ['Andrzej Duda', 'Andrzejem Dudą', 'Dudy']],
  ['tr', ['Recep Tayyip Erdoğan', "Erdoğan'ın", 'Erdoğan’a']],
  ['az', ['İlham Əliyev', 'İlham Əliyevin', 'Əliyevə']],
  ['uz', ['Shavkat Mirziyoyev', 'Mirziyoyevning', 'Mirziyoyevga']],
  ['de', ['Angela Merkel', 'Merkels', 'Angela Merkels']],
  ['en', ['SARAH SANDERS', 'Sarah Sanders', 'Sanders']],
  ['zh', ['唐纳德·特朗普', '特朗普']],
  ['ja', ['安倍晋三', '安倍']],
])('inflected and shortened names are one person in %s', (language, names) => {
  expect(clusters(language, ...names)).toEqual([[names.at(0), names.map((_, index) => index)]]);
});

test('different surnames with one first name stay apart', () => {
  expect(clusters('en', 'Anna Novak', 'Anna Kern', 'Anna Novak')).toHaveLength(2);
});
