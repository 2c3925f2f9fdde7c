import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonEntity, Recognition } from '@/lib/entities/entity';
import { personKey } from '@/lib/entities/people/person-key';
import { joinRecognitions } from '@/lib/entities/recognize/join-recognitions';
import { cutSlices } from '@/lib/entities/recognize/slices';

describe('a long text is cut', () => {
  test('at paragraphs, else at sentences, else between characters', () => {
    const cut = (text: string, longest: number): string[] =>
      cutSlices(text, longest).map(({ start, end }) => text.slice(start, end));
    expect(cut('One.\nTwo. Three.\nFour.', 18)).toEqual(['One.\nTwo. Three.\n', 'Four.']);
    expect(cut('One two. Three four.', 12)).toEqual(['One two. ', 'Three four.']);
    expect(cut('aaa😀bbb', 4)).toEqual(['aaa', '😀bb', 'b']);
  });

  test('into slices that give it again, none too long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 2, max: 30 }),
        (text, longest) => {
          const slices = cutSlices(text, longest);
          expect(slices.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          expect(slices.every(({ start, end }) => end - start <= longest)).toBe(true);
        },
      ),
    );
  });
});

function person(id: string, name: string, role?: string): PersonEntity {
  const offices = role ? [{ role, text: role }] : [];
  return { kind: 'person', id, name, key: personKey(name), offices };
}

function found(...people: PersonEntity[]): Recognition {
  const mentions = people.map(({ id }, at) => ({
    kind: 'person' as const,
    entityId: id,
    start: at,
    end: at + 1,
  }));
  return { entities: people, mentions, offices: [], titleMentions: [] };
}

test('people of several slices are one by their key or a surname that one of them bears', () => {
  const { entities, mentions } = joinRecognitions([
    { start: 0, recognition: found(person('p1', 'Ada Lind', 'minister'), person('p2', 'Rowe')) },
    { start: 100, recognition: found(person('p1', 'Ivo Rowe', 'judge'), person('p2', 'Lind')) },
    { start: 200, recognition: found(person('p1', 'Gustav Lind')) },
  ]);
  expect(
    entities.map((entity) => [
      entity.name,
      entity.kind === 'person' && entity.offices.map(({ role }) => role),
    ]),
  ).toEqual([
    ['Ada Lind', ['minister']],
    ['Ivo Rowe', ['judge']],
    ['Gustav Lind', []],
  ]);
  expect(mentions.map(({ entityId, start }) => `${entityId} ${start}`)).toEqual([
    'p1 0',
    'p2 1',
    'p2 100',
    'p1 101',
    'p3 200',
  ]);
});
