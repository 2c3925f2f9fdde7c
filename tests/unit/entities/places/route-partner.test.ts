import { expect, test } from 'vitest';
import type { Mention } from '@/lib/entities/entity';
import { routePartner } from '@/lib/entities/places/route-partner';

/** Mentions of the capitalised names of a text, whose ids are the names in small letters. */
function mentionsIn(text: string, names: string[]): Mention[] {
  return names.map((name) => {
    const start = text.indexOf(name);
    return { kind: 'place', entityId: name.toLowerCase(), start, end: start + name.length };
  });
}

test.each([
  ['The Baku–Tbilisi line', ['Baku', 'Tbilisi']],
  ['a train from Baku to Tbilisi', ['Baku', 'Tbilisi']],
  ['ein Zug von Baku nach Tiflis', ['Baku', 'Tiflis']],
  ['поезд из Баку в Тбилиси', ['Баку', 'Тбилиси']],
  ['de Bakou à Tbilissi', ['Bakou', 'Tbilissi']],
])('%s names a route', (text, [from = '', to = '']) => {
  const mentions = mentionsIn(text, [from, to]);
  expect(routePartner(text, mentions, from.toLowerCase())).toBe(to.toLowerCase());
  expect(routePartner(text, mentions, to.toLowerCase())).toBe(from.toLowerCase());
});

test.each([
  ['He left Baku. Tbilisi was calm.', ['Baku', 'Tbilisi']],
  ['Baku and Tbilisi agree', ['Baku', 'Tbilisi']],
  ['Baku welcomed the offer to Tbilisi', ['Baku', 'Tbilisi']],
])('%s names none', (text, names) => {
  expect(routePartner(text, mentionsIn(text, names), 'baku')).toBeUndefined();
});
