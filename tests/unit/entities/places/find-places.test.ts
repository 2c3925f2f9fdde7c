import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPlaces } from '@/lib/entities/places/find-places';
import { loadGazetteer } from '@/lib/entities/places/gazetteer';
import { tokenize } from '@/lib/entities/tokenize';

const gazetteer = await loadGazetteer(new Uint8Array(readFileSync('public/data/gazetteer.bin')));

/** What is found in a text with some trust: the marked words and the likeliest place. */
function found(text: string, language: string, leastTrust = 0.2): string[] {
  return findPlaces(tokenize(text, language), language, gazetteer)
    .filter(({ trust }) => trust >= leastTrust)
    .map(({ start, end, readings }) => `${text.slice(start, end)} ${readings[0]?.id}`);
}

describe('findPlaces', () => {
  test.each([
    ['pl', 'Spotkanie w Taszkentu trwa.', 'Taszkentu gn:1512569'],
    ['az', 'O, Daşkənddən qayıdıb.', 'Daşkənddən gn:1512569'],
    ['ru', 'Он прибыл из Ташкента.', 'Ташкента gn:1512569'],
    ['ru', 'Встреча прошла в Баку.', 'Баку gn:587084'],
    ['uz', 'U Toshkentdan qaytdi.', 'Toshkentdan gn:1512569'],
    ['de', 'der Präsident Aserbaidschans', 'Aserbaidschans AZ'],
    ['tr', "Dün Ankara'da görüştüler.", "Ankara'da gn:323786"],
    ['ar', 'زار طشقند وسمرقند', 'سمرقند gn:1216265'],
    ['cs', 'Jel z Prahy domů.', 'Prahy gn:3067696'],
    ['ru', 'в Нижнем Новгороде', 'Нижнем Новгороде gn:520555'],
    ['zh', '他在塔什干会见了记者', '塔什干 gn:1512569'],
  ])('finds an inflected or joined name in %s: %s', (language, text, expected) => {
    expect(found(text, language)).toContain(expected);
  });

  test('takes the longest name', () => {
    expect(found('They flew from New York to St. Petersburg.', 'en')).toEqual([
      'New York gn:5128581',
      'St. Petersburg gn:498817',
    ]);
  });
});
