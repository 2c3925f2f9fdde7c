import { describe, expect, test } from 'vitest';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import { compareEvents } from '@/lib/event/compare-events';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { makeFingerprint, makeForeignFingerprint, makePerson } from '../../support/make-event';

const compare = (a: EventFingerprint, b: EventFingerprint) => compareEvents(a, b, NEWS_BACKGROUND);
const nothing = makeFingerprint({
  people: [],
  places: [],
  days: [],
  numbers: [],
  words: undefined,
  day: undefined,
});

describe('compareEvents', () => {
  const meeting = makeFingerprint();
  const report = makeForeignFingerprint();
  const same = compare(meeting, report);

  test('knows the same people across scripts', () => {
    const people = same.evidence.filter(({ kind }) => kind === 'person');
    expect(people.map(({ label, otherLabel }) => [label, otherLabel])).toContainEqual([
      'Orxan Velizade',
      'Орхан Велизаде',
    ]);
  });

  test('gives the place, the day, the number and the words as evidence, weightiest first', () => {
    const kinds = new Set(same.evidence.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['person', 'place', 'date', 'number', 'words']));
    const weights = same.evidence.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  test('is as sure in either direction', () => {
    expect(compare(report, meeting).probability).toBeCloseTo(same.probability, 3);
  });

  test.each([
    ['in another month', { day: '2022-08-17', days: ['2022-08-16'] }],
    ['of other people', { people: [makePerson('Мария Линдквист'), makePerson('Якоб Вебер', 0.6)] }],
    ['elsewhere', { places: [{ id: 'PE', name: 'Перу', ancestors: [], weight: 0.8 }] }],
  ])('is less sure of a meeting %s', (_what, changes) => {
    const other = compare(meeting, makeForeignFingerprint(changes));
    expect(other.probability).toBeLessThan(same.probability);
  });

  test('a meeting in another month is not the same event', () => {
    const later = makeForeignFingerprint({ day: '2022-08-17', days: ['2022-08-16'] });
    expect(compare(meeting, later).verdict).not.toBe('same-event');
  });

  test('an unknown day of publication is no reason against', () => {
    const undated = compare(meeting, makeForeignFingerprint({ day: undefined }));
    const later = compare(meeting, makeForeignFingerprint({ day: '2022-07-12' }));
    expect(undated.probability).toBeGreaterThan(later.probability);
  });

  test('two reports of which nothing is known are unrelated', () => {
    expect(compare(nothing, nothing)).toMatchObject({ verdict: 'unrelated', evidence: [] });
  });

  test('a rare place says more than one that all news names', () => {
    const place = (id: string) => [{ id, name: id, ancestors: [], weight: 0.8 }];
    const at = (id: string) => ({ ...nothing, places: place(id) });
    const rare = compare(at('gn:1'), at('gn:1'));
    const common = compare(at('US'), at('US'));
    expect(rare.probability).toBeGreaterThan(common.probability);
  });

  test('words of one meaning are evidence, and those of a shared name count for the name', () => {
    const words = (texts: string[]) => ({
      ids: [7, 9],
      weights: [0.7, 0.7],
      texts,
      names: [0, 1] as (0 | 1)[],
    });
    const { evidence } = compare(
      { ...meeting, words: words(['school', 'Velizade']) },
      { ...report, words: words(['школы', 'Велизаде']) },
    );
    const labels = evidence.filter(({ kind }) => kind === 'words').map(({ label }) => label);
    expect(labels).toEqual(['school']);
  });
});
