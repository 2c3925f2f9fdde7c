import { expect, test } from 'vitest';
import { foldedIndex, foldText, unfoldSpan } from '@/lib/anchoring/fold';

test('white space and invisible characters fold away', () => {
  expect(foldText('a\u00a0b\n\t c\u00ad\u200bd').text).toBe('abcd');
});

test('typographic and plain marks fold to the same', () => {
  expect(foldText('„So“ – sagte’s «er»…').text).toBe(foldText('"So" - sagte\'s "er"...').text);
});

test('letters, case and digits stay as they are', () => {
  expect(foldText('Ǝli İzmir ß 12').text).toBe('Ǝliİzmirß12');
});

test('a folded span unfolds to the characters that it came from', () => {
  const original = '  The   new … road ';
  const folded = foldText(original);
  const start = folded.text.indexOf('new');
  expect(original.slice(...spread(unfoldSpan(folded, { start, end: start + 6 })))).toBe('new …');
  expect(original.slice(...spread(unfoldSpan(folded, { start: 0, end: 3 })))).toBe('The');
  const all = { start: 0, end: folded.text.length };
  expect(original.slice(...spread(unfoldSpan(folded, all)))).toBe('The   new … road');
});

test('an offset in white space belongs to the character that follows it', () => {
  const folded = foldText('ab   cd');
  expect(foldedIndex(folded, 3)).toBe(2);
  expect(foldedIndex(folded, 5)).toBe(2);
  expect(foldedIndex(folded, 99)).toBe(4);
});

const spread = ({ start, end }: { start: number; end: number }): [number, number] => [start, end];
