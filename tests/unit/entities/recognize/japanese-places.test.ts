import { expect, test } from 'vitest';
import { JapanesePlaces, joinLevels } from '@/lib/entities/recognize/japanese-places';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import { tokenize } from '@/lib/entities/tokenize';
import { marked, recognizerThatSees } from './recognizer-that-sees';

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
  ['新潟中越地震の跡', '新潟'],
  ['シカゴ爆弾事件の犯人', 'シカゴ'],
  ['ヨーロッパリーグの試合', 'ヨーロッパ'],
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

test.each(['オーストラリア総選挙が近い', 'オーストラリア語を学ぶ'])(
  'a country in the name of an event or a language is no place either where no tagger saw it: %s',
  (text) => {
    expect(marked({}, text, 'ja', 2)).toEqual([]);
  },
);

test('a country that suffers from something stays a place', () => {
  expect(settled('日本の大きな地震', '日本')).toBe('place 日本');
});

test('an army is a body and no people', () => {
  expect(marked({ インド軍: 'organisation' }, 'インド軍が進んだ', 'ja', 1)).toEqual([
    ['organisation', 'インド軍'],
  ]);
});

/** Places that stand behind one another in a text, joined where they are levels of one. */
function levels(...names: string[]): string[] {
  const text = names.join('');
  let end = 0;
  const spans = names.map((name): TaggedSpan => {
    const start = end;
    end += name.length;
    return { type: 'place', from: start, to: end, start, end, margin: 0 };
  });
  return joinLevels(spans, tokenize(text, 'ja')).map((span) => text.slice(span.start, span.end));
}

test('all levels of a Japanese address are one name, a country before them another', () => {
  expect(levels('新潟県', '新潟市', '江南区')).toEqual(['新潟県新潟市江南区']);
  expect(levels('日本', '新潟県')).toEqual(['日本', '新潟県']);
});

test('of all levels in one name the last is meant', () => {
  const recognition = recognizerThatSees({ 神奈川県横浜市: 'place' }).recognize({
    text: '神奈川県横浜市で会った',
    language: 'ja',
  });
  expect(recognition.entities.map(({ name }) => name)).toEqual(['横浜市']);
});
