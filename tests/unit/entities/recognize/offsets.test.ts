import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recognition } from '@/lib/entities/entity';
import { recognizeInSlices } from '@/lib/entities/recognize-in-slices';
import { shippedRecognizer } from './shipped-recognizer';

const recognizer = await shippedRecognizer();
const SENTENCES = [
  'Foreign Minister Olivia Brandt met U.S. President J. D. Rowe in São Paulo; "Brandt" smiled.',
  'Der stellvertretende Außenminister Erik Laursen aus Dänemark traf Ex-Kanzler Ö. Şahin.',
  'Президент Узбекистана Шавкат Мирзиёев прибыл в Баку. Мирзиёева встретил глава МИД.',
  "Dışişleri Bakanı İpek Çağlayan'ın uçağı İSTANBUL’a indi.",
  'وصل نائب وزير الخارجية خلف خلفوف إلى باكو وسمرقند.',
  '外交部副部长哈拉夫·哈拉福夫抵达巴库。外務副大臣は東京で会談した。',
  'BREAKING: PRIME MINISTER ANNA NOVAK RESIGNS IN PRAGUE',
  'नेपाल के प्रधानमंत्री ने कहा। ประธานาธิบดีกล่าว 👩🏽‍⚖️ 𝒳.',
];
const NOISE = [
  '\u00ad',
  '\u00a0',
  '\u200b',
  '\u200f',
  '\u2066',
  '\u202e',
  '\ufeff',
  '\ud83d',
  '\udc00',
  '\n',
  ' ',
  '·',
  "'",
  '-',
  '.',
  '’',
];

function isSound(
  { mentions, titleMentions, offices, entities }: Recognition,
  title: string,
  text: string,
): void {
  const ids = new Set(entities.map(({ id }) => id));
  for (const [list, source] of [
    [mentions, text],
    [titleMentions, title],
  ] as const) {
    let last = 0;
    for (const { start, end, entityId } of list) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(source.length);
      expect(source.slice(start, end).trim()).toBe(source.slice(start, end));
      expect(ids.has(entityId)).toBe(true);
      last = end;
    }
  }
  for (const { start, end, office, holderId } of offices) {
    expect(text.slice(start, end)).toBe(office.text);
    if (holderId) expect(ids.has(holderId)).toBe(true);
  }
}

describe('offsets are right whatever the text', () => {
  const noise = fc.constantFrom(...NOISE);
  const noisy = fc
    .tuple(
      fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(' ', '\n', ''),
      fc.array(fc.tuple(fc.nat(), noise), { maxLength: 60 }),
      fc.constantFrom('as written', 'NFD', 'capitals'),
    )
    .map(([sentences, joint, insertions, form]) => {
      let text = sentences.join(joint);
      for (const [place, sign] of insertions) {
        const at = place % (text.length + 1);
        text = text.slice(0, at) + sign + text.slice(at);
      }
      if (form === 'NFD') return text.normalize('NFD');
      return form === 'capitals' ? text.toUpperCase() : text;
    });
  const language = fc.constantFrom('en', 'de', 'ru', 'tr', 'ar', 'zh', 'ja', 'und', 'xx', '');

  test('of sentences with soft hyphens, bidi marks, halves of characters and the like in them', () => {
    fc.assert(
      fc.property(noisy, noisy, language, (title, text, spoken) => {
        isSound(recognizer.recognize({ title, text, language: spoken }), title, text);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test('of any characters at all', () => {
    const any = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(any, any, language, (title, text, spoken) => {
        isSound(recognizer.recognize({ title, text, language: spoken }), title, text);
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  test('when there is none', () => {
    expect(recognizer.recognize({ text: '', language: 'en' })).toEqual({
      entities: [],
      mentions: [],
      offices: [],
      titleMentions: [],
    });
    for (const text of ['x', 'President', '.', '\u200b', '\ud800']) {
      isSound(recognizer.recognize({ text, language: 'en' }), '', text);
    }
  });
});

test('a megabyte is read to its end, in slices with pauses', async () => {
  const text = `${SENTENCES.join('\n')}\n`.repeat(1_000_000 / SENTENCES.join('\n').length);
  let pauses = 0;
  const found = await recognizeInSlices(recognizer, { text, language: 'en' }, async () => {
    pauses++;
  });
  expect(found.mentions.at(-1)?.start).toBeGreaterThan(text.length - 2000);
  expect(pauses).toBeGreaterThan(10);
  isSound(found, '', text);
  expect(found.entities.filter(({ name }) => name === 'Olivia Brandt')).toHaveLength(1);
}, 30_000);

test('a word without end does not stop the reader', () => {
  const text = `President ${'Nana'.repeat(5000)} and ${'a-'.repeat(5000)}b ${'J. '.repeat(5000)}`;
  isSound(recognizer.recognize({ text, language: 'tr' }), '', text);
});
