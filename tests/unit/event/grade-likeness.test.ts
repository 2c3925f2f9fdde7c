import { describe, expect, test } from 'vitest';
import { gradeLikeness } from '@/lib/event/grade-likeness';
import type { Term } from '@/lib/event/terms/term';

const term = (features: Record<string, number>): Term => ({ features, shared: [] });

describe('the likeness of two reports', () => {
  test('grows with the words, people, places and figures that they share', () => {
    const some = [term({ keyWords: 0.4 }), term({ sharedPeople: 0.2, sharedPlaces: 0.1 })];
    const additions: Record<string, number>[] = [
      { keyWords: 0.1 },
      { sharedPeople: 0.3 },
      { numberOverlap: 1 },
    ];
    for (const more of additions) {
      expect(gradeLikeness([...some, term(more)])).toBeGreaterThan(gradeLikeness(some));
    }
  });

  test('is complete only where everything is shared', () => {
    const all = { keyWords: 1, gist: 1, sharedPeople: 1, sharedPlaces: 1, numberOverlap: 1 };
    expect(gradeLikeness([term(all)])).toBeCloseTo(1, 6);
  });

  test('is complete in one language too, where most lies in the words as they are spelt', () => {
    const shared = { gist: 1, sharedPeople: 1, sharedPlaces: 1, numberOverlap: 1 };
    const likeness = (keyWords: number, keySpellings: number): number =>
      gradeLikeness([term({ ...shared, keyWords, keySpellings })]);
    expect(likeness(1, 1)).toBeCloseTo(1, 6);
    expect(likeness(0.5, 1)).toBeGreaterThan(likeness(1, 0.5));
  });

  test('is less of two reports by one outlet, which share what stands round them', () => {
    const terms = [term({ keyWords: 0.5, sharedPlaces: 0.5 })];
    expect(gradeLikeness(terms, true)).toBeLessThan(gradeLikeness(terms));
    expect(gradeLikeness(terms, true)).toBeGreaterThan(0);
  });

  test('is nothing where names can be compared and nothing is shared', () => {
    expect(gradeLikeness([term({ keyWords: 0, sharedPlaces: 0 })])).toBe(0);
  });

  test('stays undecided where a side tells of nobody and nowhere', () => {
    expect(gradeLikeness([term({ keyWords: 0 })])).toBe(0.1);
    expect(gradeLikeness([term({ keyWords: 0.5 })])).toBe(0.3);
  });
});
