import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findPlaces } from '@/lib/entities/places/find-places';
import { type Gazetteer, loadGazetteer } from '@/lib/entities/places/gazetteer';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import { tokenize } from '@/lib/entities/tokenize';

/** A row of a set with marked entities: offsets count code points. */
interface MarkedText {
  lang: string;
  text: string;
  spans: { s: number; e: number; type: string }[];
}

interface City {
  names: Record<string, string>;
  country: string;
}

const THRESHOLDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7];
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error(
    'usage: tsx tools/bench/places.ts FILE.jsonl[.gz] … (marked texts, or cities with their names)',
  );
  process.exit(1);
}

const started = performance.now();
const gazetteer = await loadGazetteer(new Uint8Array(readFileSync('public/data/gazetteer.bin')));
console.log(
  `loaded in ${(performance.now() - started).toFixed(0)} ms: ${gazetteer.placeCount} places`,
);
for (const file of files) {
  const rows = readRows(file);
  if (isCity(rows[0])) measureCities(basename(file), rows as City[], gazetteer);
  else measureMarks(basename(file), rows as MarkedText[], gazetteer);
}

function readRows(file: string): unknown[] {
  const bytes = new Uint8Array(readFileSync(file));
  const text = file.endsWith('.gz')
    ? gunzipSync(bytes).toString()
    : new TextDecoder().decode(bytes);
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

function isCity(row: unknown): row is City {
  return typeof row === 'object' && row !== null && 'names' in row;
}

/** Known: some reading lies in the right country; first: the likeliest does. */
function measureCities(name: string, cities: City[], known: Gazetteer): void {
  const counts = new Map<string, { all: number; known: number; first: number }>();
  for (const city of cities) {
    for (const [language, text] of Object.entries(city.names)) {
      const count = counts.get(language) ?? { all: 0, known: 0, first: 0 };
      counts.set(language, count);
      count.all++;
      const [candidate] = findPlaces(tokenize(text, language), language, known);
      const whole = candidate && candidate.start === 0 && candidate.end === text.length;
      const near = whole
        ? candidate.readings.map(({ place }) => isIn(known, place, city.country))
        : [];
      if (near.includes(true)) count.known++;
      if (near[0]) count.first++;
    }
  }
  for (const [language, count] of counts) {
    console.log(
      `${name} ${language}: known ${(count.known / count.all).toFixed(3)}, first ${(count.first / count.all).toFixed(3)} of ${count.all}`,
    );
  }
}

function isIn(known: Gazetteer, place: number, country: string): boolean {
  return known.countries[place] === known.indexOf(country);
}

function measureMarks(name: string, rows: MarkedText[], known: Gazetteer): void {
  const byLanguage = new Map<string, MarkedText[]>();
  for (const row of rows) byLanguage.set(row.lang, [...(byLanguage.get(row.lang) ?? []), row]);
  for (const [language, texts] of byLanguage) {
    const tally = THRESHOLDS.map(() => ({ right: 0, found: 0 }));
    let gold = 0;
    let tokens = 0;
    let ms = 0;
    for (const row of texts) {
      const spans = locations(row);
      gold += spans.size;
      const cut = tokenize(row.text, language);
      const start = performance.now();
      const candidates = findPlaces(cut, language, known);
      ms += performance.now() - start;
      tokens += cut.count;
      for (const [index, threshold] of THRESHOLDS.entries()) {
        count(tally[index] ?? { right: 0, found: 0 }, candidates, spans, threshold);
      }
    }
    const cells = tally.map(({ right, found }, index) => {
      const [p, r] = [right / (found || 1), right / (gold || 1)];
      const f1 = (2 * p * r) / (p + r || 1);
      return `${THRESHOLDS[index]}: ${[p, r, f1].map((value) => value.toFixed(2)).join('/')}`;
    });
    const speed = (tokens / ms / 1000).toFixed(2);
    console.log(
      `${name} ${language} (${gold} LOC, ${speed} M tokens/s) P/R/F1 at trust ${cells.join('  ')}`,
    );
  }
}

function count(
  tally: { right: number; found: number },
  candidates: PlaceCandidate[],
  spans: Set<string>,
  threshold: number,
): void {
  for (const { start, end, trust } of candidates) {
    if (trust < threshold) continue;
    tally.found++;
    if (spans.has(`${start}-${end}`)) tally.right++;
  }
}

function locations(row: MarkedText): Set<string> {
  const offsets = [0];
  for (const char of row.text) offsets.push((offsets.at(-1) ?? 0) + char.length);
  return new Set(
    row.spans.filter(({ type }) => type === 'LOC').map(({ s, e }) => `${offsets[s]}-${offsets[e]}`),
  );
}
