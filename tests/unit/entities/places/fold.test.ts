import { describe, expect, test } from 'vitest';
import { foldWord } from '@/lib/entities/places/grammar';
import { cutPieces, Joint } from '@/lib/entities/places/pieces';

const piecesOf = (text: string): string[] => {
  const pieces = cutPieces(text);
  return Array.from({ length: pieces.count }, (_, index) =>
    text.slice(pieces.starts[index], pieces.ends[index]),
  );
};

describe('folding', () => {
  test.each([
    ['Łódź', 'lodz'],
    ['İSTANBUL', 'istanbul'],
    ['Iğdır', 'igdir'],
    ['Gəncə', 'gence'],
    ['Großglockner', 'grossglockner'],
    ['Ærø', 'aero'],
    ['Орёл', 'орел'],
    ['القاهِرة', 'القاهره'],
    ['کرمان', 'كرمان'],
    ['Oʻzbekiston', 'ozbekiston'],
    ['臺灣', '台湾'],
  ])('%s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test('composed and decomposed spellings fold alike', () => {
    for (const word of ['Éire', 'Việt', 'Чернігів', 'بغداد', '서울', 'ガザ', 'Αθήνα', 'Ōsaka']) {
      expect(foldWord(word.normalize('NFD'))).toBe(foldWord(word.normalize('NFC')));
    }
  });
});

describe('cutting', () => {
  test('cuts at spaces, hyphens, apostrophes and where the script changes', () => {
    expect(piecesOf("Nyu-York, l'Aquila в北京 U.S.")).toEqual([
      'Nyu',
      'York',
      'l',
      'Aquila',
      'в',
      '北京',
      'U',
      'S',
    ]);
  });

  test('says how each piece hangs on the one before', () => {
    const { joints } = cutPieces("A B-C'D.E. F, G\nH中");
    expect([...joints.subarray(0, 9)]).toEqual([
      Joint.none,
      Joint.space,
      Joint.hyphen,
      Joint.apostrophe,
      Joint.dot,
      Joint.dotSpace,
      Joint.none,
      Joint.none,
      Joint.touch,
    ]);
  });

  test('keeps invisible signs inside a word and combining signs with their letter', () => {
    expect(piecesOf('Ba\u00adku qo\u0301 ')).toEqual(['Ba\u00adku', 'qo\u0301']);
  });
});
