import { describe, expect, test } from 'vitest';
import { marked } from './recognizer-that-sees';

describe('names in Turkish, Azerbaijani and Uzbek', () => {
  test.each([
    ['tr', 'Yani her şey bitti.', 'Yani'],
    ['tr', 'Üstelik İnsan da Ivo da geldi.', 'Üstelik'],
    ['az', 'Əslində hər şey bitdi.', 'Əslində'],
    ['uz', 'Baʼzi odamlar ketdi.', 'Baʼzi'],
  ])(
    'a word that only begins a sentence is no name, however sure the tagger is (%s)',
    (language, text, word) => {
      expect(marked({ [word]: 'person' }, text, language)).toEqual([]);
      expect(marked({ [word]: 'place' }, text, language)).toEqual([]);
    },
  );

  test('behind such a word the name begins, but where the word is a name, too, it stays', () => {
    expect(marked({ 'Siz Lind': 'person' }, 'Siz Lind ile konuştunuz.', 'tr')).toEqual([
      ['person', 'Lind'],
    ]);
    expect(marked({ 'Ben Lind': 'person' }, 'Ben Lind ile konuştu.', 'tr')).toEqual([
      ['person', 'Ben Lind'],
    ]);
    expect(marked({ Ben: 'person' }, 'Ben bunu istemedim.', 'tr')).toEqual([]);
  });

  test('a capital İ or I is the letter that the language writes small as i or ı', () => {
    expect(marked({ Işık: 'person' }, 'Işık dün söndü. Evde ışık yoktu.', 'tr', 2)).toEqual([]);
    expect(marked({ İpek: 'person' }, 'İpek dün geldi. Bu ipek pahalı.', 'tr', 2)).toEqual([]);
  });

  test('a continent is a place, although offices are called by it', () => {
    expect(marked({ Avrupa: 'place' }, 'Dünkü takım bir Avrupa takımı.', 'tr')).toEqual([
      ['place', 'Avrupa'],
    ]);
  });
});
