import { describe, expect, test } from 'vitest';
import { hashText } from '@/lib/entities/tagger/hash';
import { LEXICON_SEED, Lexicon, LexiconClass, packLexicon } from '@/lib/entities/tagger/lexicon';
import { lowerForm, normalForm } from '@/lib/entities/tagger/normal-form';
import { readShape, type Shape, WordCase } from '@/lib/entities/tagger/shape';
import { skeleton } from '@/lib/entities/tagger/skeleton';
import { WordFeatures } from '@/lib/entities/tagger/word-features';

const normal = (word: string): string => normalForm(word, 0, word.length);

function shapeOf(word: string): Shape {
  const shape: Shape = { outline: 0, wordCase: WordCase.none };
  readShape(word, lowerForm(word), shape);
  return shape;
}

function featuresOf(word: string, lexicon = new Lexicon(new Uint16Array(2))): Set<number> {
  const features = new WordFeatures(lexicon);
  features.read(word, 0, word.length, 0, 1);
  return new Set(features.hashes.slice(0, features.count));
}

function shared(a: string, b: string): number {
  const others = featuresOf(b);
  return [...featuresOf(a)].filter((hash) => others.has(hash)).length;
}

describe('the normal form', () => {
  test('is the same however a word is encoded', () => {
    expect(normal('Erdoğan'.normalize('NFD'))).toBe('Erdoğan');
    expect(normal('Bundes\u00adtag\u200e')).toBe('Bundestag');
    expect(normal('Ankara’da')).toBe("Ankara'da");
    expect(normal('مُحَمَّد')).toBe('محمد');
    expect(normal('تهران‌ی')).toBe(normal('تهرانی'));
  });

  test('stands every digit for any', () => {
    expect(normal('G20')).toBe('G00');
    expect(normal('٢٠٢٤')).toBe('0000');
  });

  test('lowers the dotted capital to one letter', () => {
    expect(lowerForm('İzmir')).toBe('izmir');
  });
});

describe('the shape', () => {
  test('tells capitals, small letters and scripts without case apart', () => {
    const words = ['Rome', 'rome', 'ROME', 'McGill', 'EU27', 'روما', 'X'];
    expect(new Set(words.map((word) => shapeOf(word).outline)).size).toBe(words.length);
    expect(shapeOf('Rome').outline).toBe(shapeOf('Київ').outline);
  });

  test('names the case', () => {
    expect(
      ['Rome', 'rome', 'NATO', 'روما', 'iPhone'].map((word) => shapeOf(word).wordCase),
    ).toEqual([
      WordCase.capitalised,
      WordCase.lower,
      WordCase.upper,
      WordCase.none,
      WordCase.lower,
    ]);
  });
});

describe('word features', () => {
  test('one name has one skeleton in Latin, Cyrillic and Arabic letters', () => {
    const bones = ['rahmon', 'рахмон', 'رحمان'].map((word) => skeleton(word, word.length));
    expect(new Set(bones).size).toBe(1);
    expect(skeleton('aua', 3)).toBe(0);
  });

  test('inflected forms share more than words that merely look alike', () => {
    expect(shared('Ташкента', 'Ташкенте')).toBeGreaterThan(shared('Ташкента', 'Таганрога'));
    expect(shared("Ankara'da", 'Ankara')).toBeGreaterThan(shared("Ankara'da", 'Anamur'));
  });

  test('an Arabic conjunction does not hide the word behind it', () => {
    expect(shared('وسمرقند', 'سمرقند')).toBeGreaterThan(shared('وسمرقند', 'سلطنة'));
  });

  test('listed names are found under an ending', () => {
    const listed = new Lexicon(
      packLexicon(new Map([[hashText(LEXICON_SEED, 'fuzuli', 0, 6), LexiconClass.city]])),
    );
    expect(listed.classesOf('fuzuli', 0, 6)).toBe(LexiconClass.city);
    expect(featuresOf('Fuzulidə', listed).size).toBeGreaterThan(featuresOf('Fuzulidə').size);
  });
});

describe('the lexicon', () => {
  test('keeps the classes of every name it was packed from', () => {
    const names = new Map(
      Array.from({ length: 5000 }, (_, index) => [
        hashText(LEXICON_SEED, `name${index}`, 0, `name${index}`.length),
        1 + (index % 63),
      ]),
    );
    const lexicon = new Lexicon(packLexicon(names));
    let wrong = 0;
    for (const [hash, classes] of names) if (lexicon.classesOfHash(hash) !== classes) wrong++;
    expect(wrong / names.size).toBeLessThan(0.01);
  });
});
