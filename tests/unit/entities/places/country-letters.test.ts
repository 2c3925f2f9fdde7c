import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findPlaces } from '@/lib/entities/places/find-places';
import { loadGazetteer } from '@/lib/entities/places/gazetteer';
import { tokenize } from '@/lib/entities/tokenize';

const gazetteer = await loadGazetteer(new Uint8Array(readFileSync('public/data/gazetteer.bin')));

function named(text: string): [name: string, id: string | undefined][] {
  return findPlaces(tokenize(text, 'zh'), 'zh', gazetteer)
    .filter(({ name, trust }) => name.length === 1 || trust > 0.4)
    .map(({ name, readings }) => [name, readings[0]?.id]);
}

test.each([
  ['中美关系健康发展', 'CN US'],
  ['中美加强对话', 'CN US'],
  ['埃及总统到访，埃中两国签约', 'EG EG CN'],
  ['布隆迪总统说，布中两国友好', 'BI BI CN'],
  ['昨日，英法德三国外长会晤', 'GB FR DE'],
  ['总统访华期间', 'CN'],
  ['首相访美，受到欢迎', 'US'],
  ['俄政府表示反对', 'RU'],
])('reads countries called by one character: %s', (text, ids) => {
  expect(named(text).map(([, id]) => id)).toEqual(ids.split(' '));
});

test.each([
  ['28日中午在集中日夜赶工'],
  ['心中美好的回忆'],
  ['新政府成立'],
  ['采访中，他说'],
  ['华人社区'],
])('and takes them for nothing elsewhere: %s', (text) => {
  expect(named(text).filter(([name]) => name.length === 1)).toEqual([]);
});
