import { describe, expect, test } from 'vitest';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import {
  briefness,
  compareEvents,
  type EventModel,
  eventTerms,
  lacksNameOrSubject,
} from '@/lib/event/compare-events';
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

  test('a place that no gazetteer has says nothing where the other report spells it otherwise', () => {
    const unknown = { id: 'name:ағаш үй', name: 'Ағаш үй', ancestors: [], weight: 0.6 };
    const { places } = makeForeignFingerprint();
    const withUnknown = makeForeignFingerprint({ places: [...places, unknown] });
    expect(compare(meeting, withUnknown).probability).toBeCloseTo(same.probability, 5);
  });

  test('a meeting in another month is not the same event', () => {
    const later = makeForeignFingerprint({ day: '2022-08-17', days: ['2022-08-16'] });
    expect(compare(meeting, later).verdict).not.toBe('same-event');
  });

  test('of two reports that share names alone no more is said than that they are related', () => {
    const words: EventFingerprint['words'] = {
      ids: [71, 72, 73],
      weights: [0.6, 0.5, 0.5],
      texts: ['storm', 'harvest', 'prices'],
      names: [0, 0, 0],
    };
    const nothingElse = { days: [], numbers: [] };
    const other = compare(
      makeFingerprint(nothingElse),
      makeForeignFingerprint({ ...nothingElse, words }),
    );
    expect(other.verdict).not.toBe('same-event');
    expect(other.probability).toBeLessThan(same.probability / 2);
  });

  test('the same kind of thing without a name in common happened elsewhere', () => {
    const elsewhere = compare(
      meeting,
      makeForeignFingerprint({ people: [makePerson('Мария Линдквист')], places: [] }),
    );
    expect(elsewhere.verdict).not.toBe('same-event');
    expect(lacksNameOrSubject(eventTerms(meeting, report, NEWS_BACKGROUND))).toBe(false);
  });

  test('a day of publication that one side lacks costs less than one in another season', () => {
    const undated = compare(meeting, makeForeignFingerprint({ day: undefined }));
    const later = compare(meeting, makeForeignFingerprint({ day: '2022-09-12' }));
    expect(undated.probability).toBeLessThan(same.probability);
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

  describe('how brief the reports are', () => {
    const model: EventModel = {
      long: { bias: -5, weights: {}, sameEvent: 0.9 },
      brief: { bias: 5, weights: {}, sameEvent: 0.9 },
      related: 0.5,
    };
    const withWords = (count: number) =>
      makeFingerprint({
        words: {
          ids: Array.from({ length: count }, (_, index) => index + 1),
          weights: Array.from({ length: count }, () => count ** -0.5),
          texts: Array.from({ length: count }, (_, index) => `word${index}`),
          names: Array.from({ length: count }, () => 0 as const),
        },
      });
    const probability = (a: EventFingerprint, b: EventFingerprint) =>
      compareEvents(a, b, NEWS_BACKGROUND, model).probability;

    test('decides between the weights for long reports and those for brief ones', () => {
      const [headline, article] = [withWords(3), withWords(120)];
      expect(probability(article, article)).toBeLessThan(0.01);
      expect(probability(headline, article)).toBeGreaterThan(0.95);
      expect(probability(article, headline)).toBe(probability(headline, article));
    });

    test('a report of middling length stands between the two', () => {
      expect(probability(withWords(30), withWords(120))).toBeCloseTo(0.5, 1);
    });

    test('without words on a side nothing is briefer', () => {
      expect(briefness(eventTerms(nothing, withWords(120), NEWS_BACKGROUND))).toBe(1);
    });
  });

  test('names among the words say less where the subjects differ', () => {
    const report = (name: number, first: number) => ({
      ids: [name, ...Array.from({ length: 30 }, (_, index) => first + index)],
      weights: [0.8, ...Array.from({ length: 30 }, () => 0.11)],
      texts: ['Velizade', ...Array.from({ length: 30 }, (_, index) => `word${first + index}`)],
      names: [1, ...Array.from({ length: 30 }, () => 0)] as (0 | 1)[],
    });
    const shared = (first: number) => {
      const terms = eventTerms(
        makeFingerprint({ words: report(5, 100) }),
        makeFingerprint({ words: report(5, first) }),
        NEWS_BACKGROUND,
      );
      return terms.find(({ features }) => 'sharedWords' in features)?.features.sharedWords ?? 0;
    };
    expect(shared(100)).toBeCloseTo(1, 1);
    // Two thirds of the weight is the name's, but the subject is another.
    expect(shared(500)).toBeLessThan(0.1);
  });
});
