import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsTerm } from '@/lib/event/terms/words-term';
import { createWordSpace } from '@/lib/event/words/word-space';
import {
  findInflected,
  findWord,
  packMeaning,
  SHARES,
  unpackMeaning,
} from '@/lib/event/words/word-table';
import { buildTable } from '../../../tools/event/words/build-table';
import { makeFingerprint } from '../../support/make-event';

describe('the word table', () => {
  const words = Array.from(
    { length: 500 },
    (_, index): [string, { concept: number; share: number }[]] => [
      `word${index}`,
      [{ concept: index, share: 1 }],
    ],
  );
  const table = buildTable(
    new Map([
      ...words,
      [
        'school',
        [
          { concept: 600, share: 1 },
          { concept: 601, share: 0.35 },
        ],
      ],
    ]),
    new Map([['teach', [{ concept: 602, share: 1 }]]]),
  );

  test('finds every word that was put in', () => {
    const lost = words.filter(
      ([word, [meaning]]) => findWord(table, word)?.meanings[0]?.concept !== meaning?.concept,
    );
    expect(lost).toEqual([]);
  });

  test('keeps two meanings and their shares', () => {
    expect(findWord(table, 'school')?.meanings).toEqual([
      { concept: 600, share: 1 },
      { concept: 601, share: 0.35 },
    ]);
  });

  test('finds an inflected form by the longest word or stem in it', () => {
    expect(findInflected(table, 'schools')).toMatchObject({
      meanings: [{ concept: 600 }, {}],
      cut: 1,
    });
    expect(findInflected(table, 'teaching')).toMatchObject({
      meanings: [{ concept: 602 }],
      cut: 3,
    });
  });

  test('does not take half a word for its stem', () => {
    expect(findInflected(table, 'schoolchildrenbooks')).toBeUndefined();
    expect(findWord(table, 'teach')).toBeUndefined();
  });

  test('tells how seldom a word is used, of an inflected form as well', () => {
    const { entry = 0 } = findWord(table, 'school') ?? {};
    const common = { ...table, rarities: Uint8Array.from(table.rarities) };
    common.rarities[entry] = 0;
    expect(findInflected(common, 'schools')?.rarity).toBe(0);
    expect(findInflected(common, 'teaching')?.rarity).toBe(1);
  });

  test.each(SHARES)('packs the share %s', (share) => {
    expect(unpackMeaning(packMeaning({ concept: 12_345, share }))).toEqual({
      concept: 12_345,
      share,
    });
  });
});

describe('the shipped words', () => {
  const space = createWordSpace(new Uint8Array(readFileSync('public/data/words.bin')));
  const describeText = (text: string, language: string) =>
    space.describe({ text: '', names: [] }, { text, names: [] }, language);
  const likeness = (a: [string, string], b: [string, string]): number =>
    wordsTerm(
      makeFingerprint({ words: describeText(...a) }),
      makeFingerprint({ words: describeText(...b) }),
    ).features.wordCosine ?? 0;

  const SCHOOL: [string, string] = [
    'The president will build a new school for refugees after the war.',
    'en',
  ];
  test.each([
    ['de', 'Der Präsident baut nach dem Krieg eine neue Schule für Flüchtlinge.'],
    ['fr', 'Le président construira une nouvelle école pour les réfugiés après la guerre.'],
    ['es', 'El presidente construirá una nueva escuela para los refugiados después de la guerra.'],
    ['ru', 'Президент построит новую школу для беженцев после войны.'],
    ['uk', 'Президент збудує нову школу для біженців після війни.'],
    ['tr', 'Cumhurbaşkanı savaştan sonra mülteciler için yeni bir okul yapacak.'],
    ['ar', 'سيبني الرئيس مدرسة جديدة للاجئين بعد الحرب.'],
    ['zh', '总统将在战后为难民建一所新学校。'],
    ['ja', '大統領は戦争の後、難民のために新しい学校を建てる。'],
  ])('%s: a sentence is more like its translation than like another', (language, text) => {
    const other: [string, string] = ['Share prices fell as the bank raised interest rates.', 'en'];
    const right = likeness([text, language], SCHOOL);
    expect(right).toBeGreaterThan(0.15);
    expect(right).toBeGreaterThan(2 * likeness([text, language], other));
  });

  test('knows names that no dictionary has by their sound', () => {
    expect(likeness(['Порошенко', 'ru'], ['Poroschenko', 'de'])).toBeGreaterThan(0.9);
  });

  test('knows a word that no dictionary has in all its forms', () => {
    expect(likeness(['koronawirusem', 'pl'], ['koronavirüsün', 'tr'])).toBeGreaterThan(0.9);
  });

  test.each([
    ['de', 'angekündigt', 'ankündigen'],
    ['de', 'abzusagen', 'absagen'],
    ['nl', 'aangekondigd', 'aankondigen'],
    ['fr', 'l’indépendance', 'indépendance'],
    ['it', 'dell’indipendenza', 'indipendenza'],
  ])('%s: %s is a form of %s', (language, form, infinitive) => {
    expect(likeness([form, language], [infinitive, language])).toBeGreaterThan(0.9);
  });

  test('what a report opens with weighs more than what it closes with', () => {
    const filler = 'and so on. '.repeat(200);
    const { texts, weights } = describeText(`Earthquake. ${filler} Volcano.`, 'en');
    const weightOf = (word: string) => weights[texts.indexOf(word)] ?? 0;
    expect(weightOf('Earthquake')).toBeGreaterThan(1.5 * weightOf('Volcano'));
  });

  test('tells names from the words that tell the subject', () => {
    const text = 'Baku school';
    const { texts, names } = space.describe(
      { text: '', names: [] },
      { text, names: [{ start: 0, end: 4 }] },
      'en',
    );
    const nameOf = (word: string) => names[texts.indexOf(word)];
    expect([nameOf('Baku'), nameOf('school')]).toEqual([1, 0]);
  });

  test('an unknown language still gives the sounds of its names', () => {
    expect(describeText('Khalafov', 'xx').ids).toHaveLength(1);
  });
});
