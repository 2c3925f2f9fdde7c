import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadGazetteer, PlaceClass } from '@/lib/entities/places/gazetteer';
import { extendA, extendB } from '@/lib/entities/places/name-hash';
import { findSlot, NAME_LANGUAGES } from '@/lib/entities/places/name-table';
import { placeName } from '@/lib/entities/places/place-names';
import { GAZETTEER_FILE, gazetteer } from './shipped-gazetteer';

describe('the shipped gazetteer', () => {
  test('is at most three megabytes', () => {
    expect(statSync(GAZETTEER_FILE).size).toBeLessThanOrEqual(3_000_000);
  });

  test('knows the countries, regions, subdivisions and cities of the world', () => {
    const counts = new Map<number, number>();
    for (const placeClass of gazetteer.classes) {
      counts.set(placeClass, (counts.get(placeClass) ?? 0) + 1);
    }
    expect(counts.get(PlaceClass.country)).toBeGreaterThan(240);
    expect(counts.get(PlaceClass.region)).toBeGreaterThan(250);
    expect(counts.get(PlaceClass.subdivision)).toBeGreaterThan(4500);
    expect(counts.get(PlaceClass.capital)).toBeGreaterThan(230);
    expect(gazetteer.placeCount).toBeGreaterThan(44_000);
  });

  test('finds every row by its id', () => {
    for (let place = 0; place < gazetteer.placeCount; place += 97) {
      expect(gazetteer.indexOf(gazetteer.idOf(place))).toBe(place);
    }
    expect(gazetteer.indexOf('gn:1')).toBe(-1);
    expect(gazetteer.indexOf('px:atlantis')).toBe(-1);
  });

  test('takes a foreign word for a name less than once in 100,000', () => {
    let hits = 0;
    for (let word = 0; word < 1_000_000; word++) {
      let a = 7;
      let b = 11;
      // Private-use units: no name has them.
      for (const unit of [0xe000 + (word & 0x3ff), 0xe400 + (word >>> 10)]) {
        a = extendA(a, unit);
        b = extendB(b, unit);
      }
      if (findSlot(gazetteer.names, a, b) >= 0) hits++;
    }
    expect(hits).toBeLessThan(10);
  });

  test('rejects what is no gazetteer', async () => {
    await expect(loadGazetteer(new Uint8Array([1, 2, 3]))).rejects.toThrow();
    const cut = new Uint8Array(readFileSync(GAZETTEER_FILE)).subarray(0, 1000);
    await expect(loadGazetteer(cut)).rejects.toThrow();
  });
});

describe('placeName', () => {
  test.each([
    ['AZ', 'az', 'Azərbaycan'],
    ['AZ', 'uz', 'Ozarbayjon'],
    ['AZ', 'de', 'Aserbaidschan'],
    ['AZ', 'ar', 'أذربيجان'],
    ['px:karabakh', 'ru', 'Карабах'],
    ['px:black-sea', 'zh', '黑海'],
    ['gn:587084', 'az', 'Bakı'],
    ['gn:1512569', 'uz', 'Toshkent'],
    ['gn:98182', 'ja', 'バグダッド'],
    ['sub:US-TX', 'en', 'Texas'],
    ['gn:148106', 'sw', 'Fizuli'],
  ])('calls %s in %s %s', (id, language, name) => {
    expect(placeName(gazetteer, id, language)).toBe(name);
  });

  test('calls every country something in every language', () => {
    const countries = gazetteer.classes.indexOf(PlaceClass.region);
    for (const language of NAME_LANGUAGES) {
      for (let place = 0; place < countries; place++) {
        expect(placeName(gazetteer, gazetteer.idOf(place), language)).toMatch(/\p{L}{2}/u);
      }
    }
  });

  test('has no name for an unknown id', () => {
    expect(placeName(gazetteer, 'gn:1', 'en')).toBeUndefined();
  });
});
