import { describe, expect, test } from 'vitest';
import { learnReadings, type TranscribedName } from '../../../tools/people/learn-readings';

const name = (sounds: string, spelling: string, count = 1): TranscribedName => ({
  sounds,
  characters: Array.from(spelling),
  count,
});

describe('readings of characters', () => {
  const names = [
    name('STaLaN', '斯大林'),
    name('TaSaS', '达西斯'),
    name('MaSaS', '马西斯'),
    name('MaTa', '马达'),
    name('STaMa', '斯达马'),
    name('LaNTa', '林达'),
    name('MaLaN', '马林'),
  ];

  test('are learned from whole names, lone consonants and closed syllables among them', () => {
    const readings = learnReadings(names, 2);
    expect(readings.get('马')).toBe('Ma');
    expect(readings.get('达')).toBe('Ta');
    expect(readings.get('斯')).toBe('S');
    expect(readings.get('林')).toBe('LaN');
  });

  test('are not given for characters that are hardly met', () => {
    expect(learnReadings(names, 2).has('大')).toBe(false);
    expect(learnReadings([name('Ma', '马', 5)], 2).get('马')).toBe('Ma');
  });

  test('nothing is learned from a name that cannot be cut, or from none', () => {
    expect(learnReadings([name('MaMaMaMa', '马')], 1).size).toBe(0);
    expect(learnReadings([], 1).size).toBe(0);
  });
});
