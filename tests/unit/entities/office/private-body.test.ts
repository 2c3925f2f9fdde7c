import { describe, expect, test } from 'vitest';
import { findOffices } from '@/lib/entities/office/find-offices';
import { assignOffices } from '@/lib/entities/people/assign-offices';
import { tokenize } from '@/lib/entities/tokenize';
import { type Nouns, readOffices } from './read-offices';

const isPrivate = (language: string, sentence: string, nouns: Nouns = {}): boolean[] =>
  readOffices(language, sentence, nouns).map(({ office }) => office.isPrivate === true);

describe('an office of a firm, a club or an association', () => {
  test.each([
    ['en', 'The president of the Lindmark Association resigned.'],
    ['de', 'Der Präsident des Handwerksverbands trat zurück.'],
    ['fr', 'Le président de la Fédération de tennis est parti.'],
    ['es', 'El presidente del club se fue.'],
    ['it', 'Il presidente della federazione è partito.'],
    ['pt', 'O presidente do clube saiu.'],
    ['nl', 'De voorzitter van de voetbalbond vertrok.'],
    ['pl', 'Prezes federacji złożył dymisję.'],
    ['ru', 'Президент федерации футбола ушёл.'],
    ['uk', 'Президент федерації футболу пішов.'],
    ['tr', 'Futbol Federasyonu Başkanı istifa etti.'],
    ['az', 'Futbol Federasiyasının prezidenti istefa verdi.'],
    ['uz', 'Futbol federatsiyasi prezidenti isteʼfo berdi.'],
    ['ar', 'استقال رئيس شركة النفط.'],
    ['fa', 'رئیس فدراسیون فوتبال رفت.'],
    ['zh', '足协主席辞职。'],
    ['ja', 'サッカー協会会長は辞任した。'],
  ])('is told by the word beside it (%s: %s)', (language, sentence) => {
    expect(isPrivate(language, sentence)).toContain(true);
  });

  test.each([
    ['en', 'The president met the association.', {}],
    ['en', 'The president of Peru met club owners.', { places: { Peru: 'PE' } }],
    ['en', 'The European Union president resigned.', {}],
    ['de', 'Der Präsident besuchte den Fußballverband.', {}],
    ['ru', 'Президент Российской Федерации уехал.', { places: { 'Российской Федерации': 'RU' } }],
    ['tr', 'CHP Genel Başkanı konuştu.', {}],
    ['tr', 'Bu başkan dün konuştu.', {}],
    ['uz', 'Bu prezident keldi.', {}],
    ['tr', 'Spor Bakanı federasyonu kabul etti.', {}],
  ] as const)('is none where the word is no part of it (%s: %s)', (language, sentence, nouns) => {
    expect(isPrivate(language, sentence, nouns)).not.toContain(true);
  });

  test('is told by a name that is no acronym, for a president and a chair, and of two words for a director', () => {
    expect(isPrivate('en', 'Real Qwxyz president Lind left.', { bodies: ['Real Qwxyz'] })).toEqual([
      true,
    ]);
    expect(isPrivate('en', 'QWX president Lind left.', { bodies: ['QWX'] })).toEqual([false]);
    expect(isPrivate('en', 'Qwxyz director Lind left.', { bodies: ['Qwxyz'] })).toEqual([false]);
    expect(isPrivate('en', 'Qwxyz Media director Lind left.', { bodies: ['Qwxyz Media'] })).toEqual(
      [true],
    );
    expect(isPrivate('tr', 'Qwxyz Başkanı konuştu.')).toEqual([true]);
  });

  test('serves no country because the outlet has one', () => {
    const countriesOf = (text: string): (string | undefined)[] => {
      const reading = findOffices(tokenize(text, 'en'), 'en', []);
      if (!reading) throw new Error('no offices in English');
      return assignOffices(reading, [], [], 'IE').phrases.map(({ office }) => office.country);
    };
    expect(countriesOf('The president of the club resigned.')).toEqual([undefined]);
    expect(countriesOf('The president resigned.')).toEqual(['IE']);
  });
});
