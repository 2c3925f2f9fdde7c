import { describe, expect, test } from 'vitest';
import { findWord } from '@/lib/event/words/word-table';
import { buildTable } from '../../../tools/event/words/build-table';
import { setWordRarities } from '../../../tools/event/words/rarity';

describe('the rarity of words', () => {
  test('is told by how many of the language’s reports have them', () => {
    const meanings = [{ concept: 1, share: 1 }];
    const words = ['said', 'school', 'volcano'];
    const table = buildTable(new Map(words.map((word) => [word, meanings])), new Map());
    const sentences = Array.from({ length: 400 }, (_, index) =>
      index % 100 === 0 ? 'She said the school is shut.' : 'He said so.',
    );
    setWordRarities(new Map([['en', table]]), new Map([['en', sentences]]));
    const [said, school, volcano] = words.map((word) => findWord(table, word)?.rarity);
    expect(said).toBe(0);
    expect(volcano).toBe(1);
    expect(school).toBeGreaterThan(0.4);
    expect(school).toBeLessThan(0.7);
  });
});
