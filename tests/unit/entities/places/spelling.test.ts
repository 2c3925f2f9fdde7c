import { describe, expect, test } from 'vitest';
import { candidatesIn, marksIn } from './shipped-gazetteer';

/** Likeliest ids of the names in a text. */
const idsIn = (text: string, language: string): (string | undefined)[] =>
  candidatesIn(text, language, 0.1).map(({ readings }) => readings[0]?.id);

describe('a name is found however it is spelled', () => {
  test.each([
    ['decomposed letters', 'fr', 'à Séoul et Orléans'.normalize('NFD'), 'gn:1835848'],
    ['decomposed Hangul', 'ko', '서울에서'.normalize('NFD'), 'gn:1835848'],
    ['decomposed kana', 'ja', 'バグダッドで'.normalize('NFD'), 'gn:98182'],
    ['a soft hyphen', 'de', 'in Aser\u00adbai\u00addschan', 'AZ'],
    ['a zero-width joiner', 'fa', 'در قره\u200cباغ', 'px:karabakh'],
    ['a space for the joiner', 'fa', 'در قره باغ', 'px:karabakh'],
    ['bidi marks', 'ar', '\u200fبغداد\u200f', 'gn:98182'],
    ['a stretched letter', 'ar', 'بغـــداد', 'gn:98182'],
    ['a non-breaking space', 'en', 'in New\u00a0York', 'gn:5128581'],
    ['a non-breaking hyphen', 'fr', 'en Arabie\u00a0saoudite et Saint\u2011Pétersbourg', 'SA'],
    ['dotted capital I', 'tr', 'İSTANBUL', 'gn:745044'],
    ['dotless i', 'tr', 'DİYARBAKIR', 'gn:316541'],
    ['е for ё', 'ru', 'в Орле и в Кельне', 'gn:2886242'],
    ['ё', 'ru', 'в Кёльне', 'gn:2886242'],
    ['Persian ye and kaf in Arabic', 'ar', 'ترکیا', 'TR'],
    ['ta marbuta as ha', 'ar', 'القاهره', 'gn:360630'],
    ['alif without hamza', 'ar', 'المانيا', 'DE'],
    ['traditional characters', 'zh', '臺灣與俄羅斯', 'TW'],
    ['a straight apostrophe for oʻ', 'uz', "O'zbekiston", 'UZ'],
    ['a curly apostrophe for oʻ', 'uz', 'O‘zbekiston', 'UZ'],
    ['full-width letters', 'en', 'ＰＡＲＩＳ', 'gn:2988507'],
  ])('%s', (_, language, text, id) => {
    expect(idsIn(text, language)).toContain(id);
  });

  test('a mark covers the letters as they stand, joined signs included', () => {
    const text = 'in Aser\u00adbai\u00addschan und Köln'.normalize('NFD');
    expect(marksIn(text, 'de')).toEqual([
      'Aser\u00adbai\u00addschan → AZ',
      `${'Köln'.normalize('NFD')} → gn:2886242`,
    ]);
  });

  test('a mark ends behind the last combining sign', () => {
    const text = 'São Tomé'.normalize('NFD');
    const [candidate] = candidatesIn(text, 'pt');
    expect(candidate?.end).toBe(text.length);
  });
});
