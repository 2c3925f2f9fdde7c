import { expect, test } from 'vitest';
import { JapanesePlaces } from '@/lib/entities/recognize/japanese-places';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import { tokenize } from '@/lib/entities/tokenize';

/** What a place that begins a text becomes. */
function settled(text: string, place: string, margin = 0): string | undefined {
  const seen: TaggedSpan = {
    type: 'place',
    from: 0,
    to: place.length,
    start: 0,
    end: place.length,
    margin,
  };
  const span = new JapanesePlaces(tokenize(text, 'ja')).settle(seen);
  return span && `${span.type} ${text.slice(span.start, span.end)}`;
}

test.each([
  ['シリア軍が攻撃した', 'シリア', 'organisation シリア軍'],
  ['広島県議会の議員', '広島', 'organisation 広島県議会'],
  ['バンコク市で会議', 'バンコク', 'place バンコク市'],
  ['新潟市長が会見した', '新潟', 'place 新潟'],
  ['日本で会議', '日本', 'place 日本'],
])('a place before a body or kind: %s', (text, place, found) => {
  expect(settled(text, place)).toBe(found);
});

test.each([
  ['東京五輪の開会式', '東京'],
  ['太平洋戦争の後', '太平洋'],
  ['米国人の学生', '米国'],
  ['チェコ系の作家', 'チェコ'],
])('an event or people is none: %s', (text, place) => {
  expect(settled(text, place)).toBeUndefined();
});

test('a sure tagger is believed', () => {
  expect(settled('シリア軍が攻撃した', 'シリア', 5)).toBe('place シリア');
});

/** What a person that begins a text becomes. */
function named(text: string, name: string): string {
  const seen: TaggedSpan = {
    type: 'person',
    from: 0,
    to: name.length,
    start: 0,
    end: name.length,
    margin: 0,
  };
  const span = new JapanesePlaces(tokenize(text, 'ja')).person(seen);
  return `${span.type} ${text.slice(span.start, span.end)}`;
}

test.each([
  ['オリノコ川を遡った', 'オリノコ川', 'place オリノコ川'],
  ['ナバラ王位を争った', 'ナバラ', 'place ナバラ'],
  ['アラゴン王フアンが死んだ', 'アラゴン王フアン', 'person フアン'],
  ['リンドンが話した', 'リンドン', 'person リンドン'],
  ['千田豊一が話した', '千田豊', 'person 千田豊一'],
  ['長谷川家の庭', '長谷川', 'person 長谷川'],
  ['長谷川が話した', '長谷川', 'person 長谷川'],
])('a river or realm is nobody, and no part of a name: %s', (text, name, found) => {
  expect(named(text, name)).toBe(found);
});
