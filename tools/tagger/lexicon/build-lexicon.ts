import { join } from 'node:path';
import { hashText } from '@/lib/entities/tagger/hash';
import { LEXICON_CLASS_BITS, LEXICON_SEED, LexiconClass } from '@/lib/entities/tagger/lexicon';
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
const LEAST_NAME_COUNT = 2;

/** Slots of the packed lexicon: place names from GeoNames and CLDR, people's names from faker and Wikidata. */
export function buildLexicon(dataFolder: string): Uint16Array {
  const classes = new Map<number, number>();
  const names = [
    ...placeNames(dataFolder),
    ...fakerNames(),
    ...wikidataNames(dataFolder, LEAST_NAME_COUNT),
  ];
  for (const { text, classBit } of names) {
    const hash = hashOfName(text);
    if (hash !== 0) classes.set(hash, (classes.get(hash) ?? 0) | classBit);
  }
  return pack(classes);
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

/** Open addressing at a load of at most .85; names are placed in the order of their hashes. */
function pack(classes: Map<number, number>): Uint16Array {
  let size = 1024;
  while (size * 0.85 < classes.size) size *= 2;
  const slots = new Uint16Array(size);
  for (const [hash, bits] of [...classes].sort(([a], [b]) => a - b)) {
    let at = hash & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = ((hash >>> 22) << LEXICON_CLASS_BITS) | bits;
  }
  return slots;
}
