import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NAME_LANGUAGES } from '@/lib/entities/places/name-table';

/** Cells by column; the first column is called like the language of Indonesia. */
type Row = Partial<Record<string, string>> & { place: string };

function readList(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const named = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
    return { ...named, place: cells[0] ?? '' };
  });
}

const rows = readList('tools/gazetteer/regions.tsv');
const landscapes = readList('tools/gazetteer/landscapes.tsv');
const cell = (row: Row, column: string): string => row[column] ?? '';
const curated = rows.filter(({ place }) => place.startsWith('px:'));
const LATIN = /[A-Za-zÀ-ɏ]/;
const CYRILLIC = /[\u0400-\u04ff]/;
const ARABIC = /[\u0600-\u06ff]/;
const HAN_OR_KANA = /[\u3040-\u30ff\u4e00-\u9fff]/;
const SCRIPT: Record<string, RegExp> = {
  ru: CYRILLIC,
  uk: CYRILLIC,
  ar: ARABIC,
  fa: ARABIC,
  zh: HAN_OR_KANA,
  ja: HAN_OR_KANA,
};

describe('the curated regions', () => {
  test('are at least 150, each once, with coordinates', () => {
    expect(curated.length).toBeGreaterThanOrEqual(150);
    const all = [...rows, ...landscapes, ...readList('tools/gazetteer/arabic-persian.tsv')].filter(
      ({ place }) => place.startsWith('px:'),
    );
    expect(new Set(all.map(({ place }) => place)).size).toBe(all.length);
    for (const row of [...curated, ...landscapes]) {
      expect(row.place).toMatch(/^px:[a-z]+(-[a-z]+)*$/);
      expect(Math.abs(Number(cell(row, 'latitude') || Number.NaN))).toBeLessThanOrEqual(90);
      expect(Math.abs(Number(cell(row, 'longitude') || Number.NaN))).toBeLessThanOrEqual(180);
      expect(Number(cell(row, 'weight'))).toBeGreaterThan(0);
    }
  });

  test('have a name in each of the 17 languages, the few aside whose word there is another thing’s', () => {
    const missing = curated
      .filter((row) => cell(row, 'cldr') === '')
      .flatMap((row) =>
        NAME_LANGUAGES.filter((language) => cell(row, language) === '').map(
          (language) => `${row.place} ${language}`,
        ),
      );
    expect(missing.length).toBeLessThan(20);
  });

  test('have the names of rivers, heights, islands and historical lands in most languages of Europe', () => {
    const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk'];
    const named = landscapes.map(
      (row) => languages.filter((language) => cell(row, language) !== '').length,
    );
    expect(landscapes.length).toBeGreaterThan(500);
    expect(Math.min(...named)).toBeGreaterThan(0);
    const share = named.reduce((sum, count) => sum + count, 0) / (named.length * languages.length);
    expect(share).toBeGreaterThan(0.9);
  });

  test('are written in the script of each language', () => {
    const wrong = [...rows, ...landscapes].flatMap((row) =>
      NAME_LANGUAGES.filter((language) => {
        const others = [LATIN, CYRILLIC, ARABIC, HAN_OR_KANA].filter(
          (script) => script !== (SCRIPT[language] ?? LATIN),
        );
        // Oʻzbekiston is written in two scripts, and Japan writes "UAE" and "ワシントンDC".
        const names = cell(row, language)
          .replace(/[A-Z]{2,3}\b/g, '')
          .replace('Ўзбекистон', '');
        return others.some((script) => script.test(names));
      }).map((language) => `${row.place} ${language}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the places and names of Arabic and Persian news', () => {
  const [, ...local] = readFileSync('tools/gazetteer/arabic-persian.tsv', 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

  test('stand once each, places with coordinates and a name in both languages', () => {
    expect(new Set(local.map(([id]) => id)).size).toBe(local.length);
    for (const row of local.filter(([id]) => id?.startsWith('px:'))) {
      const [id, , latitude, longitude, weight, , english] = row;
      expect(id).toMatch(/^px:[a-z]+(-[a-z]+)*$/);
      expect(Math.abs(Number(latitude || Number.NaN))).toBeLessThanOrEqual(90);
      expect(Math.abs(Number(longitude || Number.NaN))).toBeLessThanOrEqual(180);
      expect(Number(weight)).toBeGreaterThan(0);
      expect(english).toMatch(LATIN);
    }
  });

  test('are written in Arabic letters', () => {
    for (const [id, , , , , , , arabic = '', persian = ''] of local) {
      expect([id, `${arabic}${persian}`]).not.toEqual([id, '']);
      for (const name of `${arabic}|${persian}`.split('|').filter(Boolean))
        expect(name).toMatch(/^[\p{Script=Arabic}\p{M}\u200c -]+$/u);
    }
  });
});
