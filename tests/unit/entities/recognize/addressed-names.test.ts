import { describe, expect, test } from 'vitest';
import { marked } from './recognizer-that-sees';

describe('names behind courtesy titles', () => {
  test.each([
    ['tr', 'Dün Sayın Lind geldi.', 'Lind'],
    ['tr', 'Prof. Vural, raporu okudu.', 'Vural'],
    ['az', 'Dünən cənab Lind gəldi.', 'Lind'],
    ['uz', 'Kecha janob Lind keldi.', 'Lind'],
    ['de', 'Gestern kam Frau Lind an.', 'Lind'],
    ['en', 'Yesterday Mr. Lind came.', 'Lind'],
    ['ru', 'Вчера господин Линд приехал.', 'Линд'],
    ['es', 'Ayer llegó la señora Ada Lind.', 'Ada Lind'],
  ])('are people that a tagger overlooked (%s)', (language, text, name) => {
    expect(marked({}, text, language)).toEqual([['person', name]]);
  });

  test('the first word belongs to the name that was seen without it', () => {
    expect(marked({ Lind: 'person' }, 'Dün Doç. Ada Lind konuştu.', 'tr')).toEqual([
      ['person', 'Ada Lind'],
    ]);
  });

  test('a surname that the text has is the whole name, in another case too', () => {
    const text = 'Kecha Ada Lindni koʻrdilar. Janob Lind Times bilan gaplashdi.';
    expect(marked({ 'Ada Lindni': 'person' }, text, 'uz')).toEqual([
      ['person', 'Ada Lindni'],
      ['person', 'Lind'],
    ]);
  });

  test.each([
    ['tr', 'Sayın Başkan, söz istiyorum.'],
    ['en', 'He lives in St. Qwxyz.'],
    ['en', 'She thanked the professor. Everyone clapped.'],
  ])('are none where an office, a town or a new sentence follows (%s: %s)', (language, text) => {
    expect(marked({}, text, language)).toEqual([]);
  });
});
