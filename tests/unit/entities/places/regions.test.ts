import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NAME_LANGUAGES } from '@/lib/entities/places/name-table';

const [head = '', ...lines] = readFileSync('tools/gazetteer/regions.tsv', 'utf8')
  .trimEnd()
  .split('\n');
const columns = head.split('\t');
const rows = lines.map((line) => line.split('\t'));
const cell = (row: string[], column: string): string => row[columns.indexOf(column)] ?? '';
const curated = rows.filter((row) => row[0]?.startsWith('px:'));
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
    expect(new Set(rows.map((row) => row[0])).size).toBe(rows.length);
    for (const row of curated) {
      expect(row[0]).toMatch(/^px:[a-z]+(-[a-z]+)*$/);
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
          (language) => `${row[0]} ${language}`,
        ),
      );
    expect(missing.length).toBeLessThan(20);
  });

  test('are written in the script of each language', () => {
    const wrong = rows.flatMap((row) =>
      NAME_LANGUAGES.filter((language) => {
        const others = [LATIN, CYRILLIC, ARABIC, HAN_OR_KANA].filter(
          (script) => script !== (SCRIPT[language] ?? LATIN),
        );
        // Oʻzbekiston is written in two scripts, and Japan writes "UAE" and "ワシントンDC".
        const names = cell(row, language)
          .replace(/[A-Z]{2,3}\b/g, '')
          .replace('Ўзбекистон', '');
        return others.some((script) => script.test(names));
      }).map((language) => `${row[0]} ${language}`),
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
