import { expect, test } from 'vitest';
import { snippetsNaming } from '@/lib/collection/snippets-naming';
import type { PersonEntity, PlaceEntity } from '@/lib/entities/entity';
import { personKey } from '@/lib/entities/people/person-key';
import { sampleSnippet } from './sample-snippet';

const person = (name: string): PersonEntity => ({
  kind: 'person',
  id: 'p1',
  name,
  key: personKey(name),
  offices: [],
});
const BAKU: PlaceEntity = { kind: 'place', id: 'gn:587084', name: 'Baku', ancestors: ['AZ'] };

const texts = (entity: PersonEntity | PlaceEntity, ...entities: (PersonEntity | PlaceEntity)[]) =>
  snippetsNaming(
    entities.map((named, index) =>
      sampleSnippet({ text: named.name, entities: [named], createdAt: `2026-03-0${index + 1}` }),
    ),
    entity,
  ).map(({ text }) => text);

test('a person is found under another spelling of the full name, the newest snippet first', () => {
  const found = texts(person('Orxan Velizade'), person('Орхан Велизаде'), person('Orhan Velizade'));
  expect(found).toEqual(['Orhan Velizade', 'Орхан Велизаде']);
});

test('a surname alone is the same only where it is spelt alike', () => {
  expect(texts(person('Velizade'), person('Велизаде'))).toEqual([]);
  expect(texts(person('Velizade'), person('Velizade'))).toEqual(['Velizade']);
});

test('a place is found by its id, under whatever name', () => {
  const other: PlaceEntity = { ...BAKU, id: 'gn:1', name: 'Baku' };
  expect(texts(BAKU, { ...BAKU, name: 'Баку' }, other)).toEqual(['Баку']);
});
