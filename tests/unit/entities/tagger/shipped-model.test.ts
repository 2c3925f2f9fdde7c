import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { taggedSpans } from '@/lib/entities/tagger/spans';
import { loadTagger } from '@/lib/entities/tagger/tagger';
import { tokenize } from '@/lib/entities/tokenize';

const MOST_BYTES = 3_000_000;
const bytes = new Uint8Array(
  readFileSync(new URL('../../../../public/data/tagger.bin', import.meta.url)),
);
const tagger = loadTagger(bytes);

function found(text: string, language: string): string[] {
  const tokens = tokenize(text, language);
  return taggedSpans(tokens, tagger.tag(tokens, language)).map(
    ({ type, start, end }) => `${type}: ${text.slice(start, end)}`,
  );
}

test('fits its share of the extension and names its sources with their licences', () => {
  expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  expect(tagger.header.sources.length).toBeGreaterThan(20);
  expect(tagger.header.sources.every(({ name, licence }) => name !== '' && licence !== '')).toBe(
    true,
  );
});

test.each([
  ['en', 'Angela Merkel arrived in Paris on Monday.', ['person: Angela Merkel', 'place: Paris']],
  [
    'de',
    'Am Montag reiste Emmanuel Macron nach Berlin.',
    ['person: Emmanuel Macron', 'place: Berlin'],
  ],
  [
    'fr',
    "Lundi, Angela Merkel s'est rendue en Italie.",
    ['person: Angela Merkel', 'place: Italie'],
  ],
  [
    'ru',
    'В понедельник Ангела Меркель прибыла в Москву.',
    ['person: Ангела Меркель', 'place: Москву'],
  ],
])('finds the person and the place of a plain sentence in %s', (language, text, names) => {
  expect(found(text, language)).toEqual(expect.arrayContaining(names));
});

test('finds no name where there is none', () => {
  expect(found('The meeting was long and nobody was happy with it.', 'en')).toEqual([]);
});
