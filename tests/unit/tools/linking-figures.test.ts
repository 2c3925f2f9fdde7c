import { describe, expect, test } from 'vitest';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { Calibration } from '../../../tools/bench/linking/calibration';
import { meansOf, pearson } from '../../../tools/bench/linking/graded';
import { keyFilter } from '../../../tools/bench/linking/key-filter';
import { measureNearMisses } from '../../../tools/bench/linking/near-miss-row';
import { Tally } from '../../../tools/bench/linking/tally';
import { makeFingerprint, makeForeignFingerprint, makePerson } from '../../support/make-event';

describe('the figures of the linking benchmark', () => {
  test('calibration is judged set by set, plainly different pairs aside', () => {
    const calibration = new Calibration();
    for (const same of [true, true, true, false]) calibration.add('sure', 0.75, same);
    for (const same of [true, false]) calibration.add('unsure', 0.95, same);
    calibration.add('unsure', 0.01, true);
    const rows = calibration.rows();
    expect(rows.map(({ set, pairs }) => [set, pairs])).toEqual([
      ['sure', 4],
      ['unsure', 2],
    ]);
    expect(rows[0]?.error).toBeCloseTo(0);
    expect(rows[1]?.error).toBeCloseTo(0.45);
    expect(calibration.error()).toBeCloseTo(0.225);
  });

  test('means leave small language pairs out and keep one language apart from two', () => {
    const means = meansOf([
      { languages: 'de-de', pairs: 50, pearson: 0.4 },
      { languages: 'en-en', pairs: 50, pearson: 0.6 },
      { languages: 'de-en', pairs: 40, pearson: 0.7 },
      { languages: 'fr-fr', pairs: 9, pearson: -1 },
    ]);
    expect(means).toEqual([
      { languages: 'same-language', pairs: 2, pearson: 0.5 },
      { languages: 'cross-language', pairs: 1, pearson: 0.7 },
    ]);
  });

  test('r is 1 for scores that grow with the grades, -1 for those that fall, 0 without spread', () => {
    expect(pearson([1, 2, 3], [2, 4, 6])).toBeCloseTo(1);
    expect(pearson([1, 2, 3], [6, 4, 2])).toBeCloseTo(-1);
    expect(pearson([1, 2, 3], [5, 5, 5])).toBe(0);
  });

  test('strays that share nothing with a query are not compared', () => {
    const nothing = { people: [], places: [], days: [], numbers: [], words: undefined };
    const strays = [
      makeFingerprint({ ...nothing, people: [makePerson('Orxan Velizade')] }),
      makeFingerprint({ ...nothing, people: [makePerson('Maria Lindqvist')] }),
    ];
    const filter = keyFilter<EventFingerprint>(strays, (print) => print);
    expect(filter(makeFingerprint({ ...nothing, people: [makePerson('Orxan Velizade')] }))).toEqual(
      [strays[0]],
    );
  });

  test('a comparison that calls everything the same event rejects no near miss', () => {
    const pairs = ['one', 'two'].map((event) => ({
      event,
      a: makeFingerprint(),
      b: makeForeignFingerprint(),
    }));
    const always = () => ({ probability: 1, verdict: 'same-event' as const, evidence: [] });
    const never = () => ({ probability: 0, verdict: 'unrelated' as const, evidence: [] });
    const [credulous] = measureNearMisses('set', pairs, always);
    expect(credulous).toMatchObject({ set: 'set', pairs: 8, rejected: 0 });
    expect(measureNearMisses('set', pairs, never)[0]?.rejected).toBe(1);
  });

  test('a query counts by the place of the first right candidate', () => {
    const tally = new Tally();
    const judged = (probability: number, isRight: boolean) => ({
      probability,
      verdict: probability > 0.5 ? ('same-event' as const) : ('unrelated' as const),
      isRight,
    });
    tally.add([judged(0.9, false), judged(0.8, true), judged(0.1, true)]);
    expect(tally.row()).toEqual({
      queries: 1,
      recall1: 0,
      recall5: 1,
      mrr: 0.5,
      precision: 0.5,
      recall: 0.5,
    });
  });
});
