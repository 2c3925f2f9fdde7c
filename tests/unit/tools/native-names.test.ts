import { expect, test } from 'vitest';
import { NativeNames } from '../../../tools/tagger/data/native-names';
import { Random } from '../../../tools/tagger/data/random';

const names = new NativeNames(new Random(7));
const drawn = (name: string, language: string): string[] =>
  Array.from({ length: 50 }, () => names.otherFor(name, language) ?? '');

test('a whole Chinese name becomes a surname and a given name, without a space', () => {
  for (const name of drawn('周志明', 'zh')) expect(name).toMatch(/^\p{Script=Han}{2,6}$/u);
  expect(new Set(drawn('周志明', 'zh')).size).toBeGreaterThan(40);
});

test('a surname alone becomes one word of a name, in Japanese and in Korean', () => {
  for (const name of drawn('加藤', 'ja')) expect([...name].length).toBeLessThanOrEqual(4);
  for (const name of drawn('김', 'ko')) expect([...name].length).toBeLessThanOrEqual(3);
});

test('names of foreigners and of other languages are not its business', () => {
  expect(names.otherFor('赫伯特·乔治', 'zh')).toBeUndefined();
  expect(names.otherFor('フォード', 'ja')).toBeUndefined();
  expect(names.otherFor('Ada Lind', 'en')).toBeUndefined();
});
