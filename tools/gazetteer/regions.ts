import { readFileSync } from 'node:fs';
import { PlaceClass } from '@/lib/entities/places/gazetteer';
import type { PlaceSource, SourceName } from './place-source';
import { worldRegionNames } from './territories';

const COLUMNS = ['id', 'countries', 'latitude', 'longitude', 'weight', 'cldr'] as const;

/**
 * A curated list: regions, continents, seas, straits, disputed and historical areas, and further names of places that
 * other sources have (regions.tsv); rivers, heights, islands and historical lands, in the languages of Europe
 * (landscapes.tsv); what is written about in Arabic and Persian only (arabic-persian.tsv). One row a place: id,
 * countries, coordinates, weight (inhabitants or what corresponds in prominence), its number in CLDR, then its names
 * by language, the one to show first, alternatives with "|".
 */
export function readRegions(file: URL): {
  regions: PlaceSource[];
  aliases: Map<string, SourceName[]>;
} {
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const languages = (head ?? '').split('\t').slice(COLUMNS.length);
  const world = worldRegionNames();
  const regions: PlaceSource[] = [];
  const aliases = new Map<string, SourceName[]>();
  for (const line of lines.filter((line) => line && !line.startsWith('#'))) {
    const cells = line.split('\t');
    const names = [
      ...namesOf(cells.slice(COLUMNS.length), languages),
      ...(world.get(cells[COLUMNS.indexOf('cldr')] ?? '') ?? []),
    ];
    const id = cells[0] ?? '';
    if (id.startsWith('px:')) regions.push(regionOf(cells, names));
    else aliases.set(id, names);
  }
  return { regions: regions.sort((a, b) => (a.id < b.id ? -1 : 1)), aliases };
}

function namesOf(cells: string[], languages: string[]): SourceName[] {
  return cells.flatMap((cell, index) =>
    cell
      .split('|')
      .filter((text) => text !== '')
      .map((text) => ({ text, language: languages[index], principal: true })),
  );
}

function regionOf(cells: string[], names: SourceName[]): PlaceSource {
  const [id = '', countries = '', latitude = '', longitude = '', weight = ''] = cells;
  const inside = countries.split(' ').filter((code) => code !== '');
  return {
    id,
    placeClass: PlaceClass.region,
    country: inside.length === 1 ? inside[0] : undefined,
    latitude: latitude ? Number(latitude) : undefined,
    longitude: longitude ? Number(longitude) : undefined,
    population: Number(weight || 0),
    nameCount: names.length,
    name: names.find((name) => name.language === 'en')?.text ?? names[0]?.text ?? id,
    names,
  };
}
