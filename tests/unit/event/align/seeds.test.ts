import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareReports } from '@/lib/event/align/compare-reports';
import type { Differences, Place } from '@/lib/event/align/comparison';
import { createWordSpace } from '@/lib/event/words/word-space';
import { loadPreparer } from '../../../../tools/bench/align/load-preparer';
import { countLinks, rowOf } from '../../../../tools/bench/align/measure';
import { readPairs } from '../../../../tools/bench/align/read-pairs';

const GOLD = '../shared/seeds/gold.json';

describe.skipIf(!existsSync(GOLD))('the seeds side by side', () => {
  let f1 = 0;
  let differences: Differences;

  beforeAll(async () => {
    const prepare = await loadPreparer();
    const [pair] = readPairs(GOLD);
    if (!pair) throw new Error('The seeds are two reports');
    const [german, english] = prepare(pair.a, pair.b);
    f1 = rowOf('gold', 'de-en', countLinks(pair, german, english)).f1;
    const words = createWordSpace(new Uint8Array(readFileSync('public/data/words.bin')));
    ({ differences } = compareReports([german, english], words));
  });

  const onlyIn = (report: number): string =>
    differences.onlyHere
      .filter((one) => one.report === report)
      .flatMap(({ places }) => places.map(({ text }) => text))
      .join(' | ');
  const sides = (places: Place[]): string => places.map(({ text }) => text).join(' / ');

  test('are aligned as their hand-made alignment says', () => {
    expect(f1).toBeGreaterThanOrEqual(0.9);
  });

  test.each([
    [1, 'Mirziyoyev'],
    [1, 'Jeyhun Bayramov'],
    [1, 'Previously, Usmanov held meeting'],
    [1, 'BAKU'],
    [0, 'AzVision'],
  ])('name only in report %i: %s', (report, name) => {
    expect(onlyIn(report)).toContain(name);
    expect(onlyIn(1 - report)).not.toContain(name);
  });

  test('give two days', () => {
    expect(differences.differ.map(({ places }) => sides(places))).toContain('14. Juni / June 15');
  });

  test('call one war by two names', () => {
    expect(differences.saidDifferently.map(({ places }) => sides(places))).toContain(
      '44-tägigen Vaterländischen Krieg / 2020 second Karabakh war',
    );
  });
});
