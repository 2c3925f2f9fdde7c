import { expect, test } from 'vitest';
import { isKnownOfficial, isOfficial, type Office, type PersonEntity } from '@/lib/entities/entity';

function person(offices: Office[], known?: Office): PersonEntity {
  const knownOffices = known && [
    { office: known, asOf: '2026-01-01', source: 'https://news.test/a' },
  ];
  return {
    kind: 'person',
    id: 'p1',
    name: 'Ada Lind',
    key: 'LNT T',
    offices,
    ...(knownOffices && { knownOffices }),
  };
}

const minister: Office = { role: 'minister', text: 'minister' };
const executive: Office = { role: 'chief executive', text: 'CEO' };
const president: Office = { role: 'president', isPrivate: true, text: 'president of the club' };

test('an official has a public office, and a chief of a firm or a club has none', () => {
  expect(isOfficial(person([minister]))).toBe(true);
  expect(isOfficial(person([executive]))).toBe(false);
  expect(isOfficial(person([president]))).toBe(false);
  expect(isOfficial(person([executive, minister]))).toBe(true);
  expect(isOfficial(person([]))).toBe(false);
});

test('what earlier reports told counts where it is asked for', () => {
  expect(isOfficial(person([], minister))).toBe(false);
  expect(isKnownOfficial(person([], minister))).toBe(true);
  expect(isKnownOfficial(person([], executive))).toBe(false);
  expect(isKnownOfficial(person([minister]))).toBe(true);
});
