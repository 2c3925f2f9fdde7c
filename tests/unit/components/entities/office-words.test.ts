import { expect, test } from 'vitest';
import { officeFacts, placeKind, servedBy } from '@/components/entities/office-words';
import type { PlaceEntity } from '@/lib/entities/entity';
import german from '@/public/_locales/de/messages.json';
import english from '@/public/_locales/en/messages.json';
import { i18nFrom } from '@/tests/support/messages';

const en = i18nFrom(english);
const de = i18nFrom(german);

test('says an office as facts in the reader’s language', () => {
  const office = {
    role: 'minister',
    level: 'deputy',
    portfolio: 'foreign affairs',
    country: 'UZ',
    text: '…',
  } as const;
  expect(officeFacts(office, en)).toEqual(['Minister', 'deputy', 'foreign affairs']);
  expect(officeFacts(office, de)).toEqual(['Minister/-in', 'stellvertretend', 'Auswärtiges']);
  expect(servedBy(office, de)).toBe('Usbekistan');
});

test('falls back to the English id of a role that has no translation, and to the body where there is no country', () => {
  const office = { role: 'lord warden', body: 'NATO', text: '…' };
  expect(officeFacts(office, de)).toEqual(['lord warden']);
  expect(servedBy(office, de)).toBe('NATO');
});

test.each([
  ['AZ', undefined, 'Country'],
  ['EU', undefined, 'Part of the world'],
  ['150', undefined, 'Part of the world'],
  ['gn:587084', 2_000_000, 'Town or city'],
  ['px:karabakh', undefined, 'Region'],
  ['sub:AZ-FUZ', 120_000, 'Region'],
])('calls the place %s what it is', (id, population, kind) => {
  const place: PlaceEntity = { kind: 'place', id, name: id, ancestors: [], population };
  expect(placeKind(place, en)).toBe(kind);
});
