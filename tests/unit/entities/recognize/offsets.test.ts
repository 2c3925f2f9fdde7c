import { describe, expect, test } from 'vitest';
import type { Recognition } from '@/lib/entities/entity';
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

/** Deterministic pseudo-random numbers in [0, 1). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

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
  test.each([...Array(60).keys()])('with noise in it, round %i', (round) => {
    const random = randomNumbers(round + 1);
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
    let text = Array.from({ length: 4 }, () => pick(SENTENCES)).join(pick([' ', '\n', '']) ?? '');
    for (let times = 0; times < round; times++) {
      const at = Math.floor(random() * text.length);
      text = text.slice(0, at) + (pick(NOISE) ?? '') + text.slice(at);
    }
    if (round % 3 === 0) text = text.normalize('NFD');
    if (round % 5 === 0) text = text.toUpperCase();
    const title = pick(SENTENCES) ?? '';
    const language = pick(['en', 'de', 'ru', 'tr', 'ar', 'zh', 'ja', 'und', 'xx', '']) ?? 'und';
    isSound(recognizer.recognize({ title, text, language }), title, text);
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

test('a megabyte is read to its end', () => {
  const text = `${SENTENCES.join('\n')}\n`.repeat(1_000_000 / SENTENCES.join('\n').length);
  const { mentions } = recognizer.recognize({ text, language: 'en' });
  expect(mentions.at(-1)?.start).toBeGreaterThan(text.length - 2000);
});

test('a word without end does not stop the reader', () => {
  const text = `President ${'Nana'.repeat(5000)} and ${'a-'.repeat(5000)}b ${'J. '.repeat(5000)}`;
  isSound(recognizer.recognize({ text, language: 'tr' }), '', text);
});
