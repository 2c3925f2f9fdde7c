import { withoutClitics } from './arabic';
import {
  type FoundWord,
  findInflected,
  findWord,
  type Meaning,
  type WordTable,
} from './word-table';

/** What a word, or one part of a compound, may mean, and how far the look-up can be trusted, 0..1. */
export interface Sense {
  meanings: Meaning[];
  trust: number;
  /** How seldom the language's texts have the word, 0..1. */
  rarity: number;
  /** Number of the entry in the language's own table; absent where a related language's gave the meaning. */
  entry?: number;
}

/** Each letter that had to be cut off makes another word likelier. */
const TRUST_PER_CUT_LETTER = 0.85;
const TRUST_IN_RELATED = 0.6;
/** A related language's word must be met nearly whole. */
const MOST_CUT_OF_RELATED = 3;

const COMPOUNDING = new Set(['de', 'nl']);
/** Between the parts of a compound: Gesundheit-s-minister. */
const LINKS = ['', 's', 'es', 'n', 'en'];
const SHORTEST_PART = 4;
/** A separable verb takes its participle's 'ge' and its infinitive's 'zu' inside: angekündigt, anzukündigen, ankündigen. */
const GERMAN_INSIDE =
  /^(ab|an|auf|aus|bei|durch|ein|fest|frei|her|hin|mit|nach|vor|weg|zu|zuruck|zusammen)(?:ge|zu)(.{2,}?)(?:e?t(?:e[mnrs]?)?|en(?:e[mnrs]?)?)$/;
const DUTCH_INSIDE =
  /^(aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|weg)ge(.{2,}?)(?:[dt]e?|ene?)$/;
/** Little words that lose their vowel before another: l'Union, d'avoir, qu'il; dell'unione. Folding has taken the apostrophe. */
const FRENCH_ELISION = /^(?:qu|[cdjlmnst])(?=[aeiouyh].{2})/;
const ITALIAN_ELISION = /^(?:(?:de|a|ne|su|da|co|que)ll|quest|un|[cdlms])(?=[aeiouh].{2})/;
/** A language's words without what its grammar writes onto or into them; verbs as infinitives. */
const WITHOUT_ADDED: Record<string, (folded: string) => string> = {
  ar: withoutClitics,
  fr: (folded) => folded.replace(FRENCH_ELISION, ''),
  it: (folded) => folded.replace(ITALIAN_ELISION, ''),
  de: (folded) => folded.replace(GERMAN_INSIDE, '$1$2en'),
  nl: (folded) => folded.replace(DUTCH_INSIDE, '$1$2en'),
};
const SHORTEST_BARE = 3;

/** A closely related language with a larger table, and the letters in which its spelling differs. */
const RELATED: Record<string, { language: string; letters: Record<string, string> }> = {
  az: { language: 'tr', letters: { ə: 'e', x: 'h', q: 'k' } },
  uz: { language: 'tr', letters: { x: 'h', q: 'k' } },
  uk: { language: 'ru', letters: { і: 'и', є: 'е', ґ: 'г' } },
};

/** Look-up of folded words by a language's rules; finds nothing for a language without a table. */
export function senseFinder(
  tables: Map<string, WordTable>,
  language: string,
): (folded: string) => Sense[] {
  const table = tables.get(language);
  if (!table) return () => [];
  return (folded) => {
    const found = findForm(table, folded, language);
    if (!found) return relatedSense(tables, language, folded);
    const sense = senseOf(found, TRUST_PER_CUT_LETTER ** found.cut);
    const isCompound = COMPOUNDING.has(language) && found.cut >= SHORTEST_PART;
    return isCompound ? [sense, ...lastPart(table, folded, found.cut)] : [sense];
  };
}

/** What an entry of the language's own table says. */
export function senseOf({ meanings, rarity, entry }: FoundWord, trust: number): Sense {
  return { meanings, trust, rarity, entry };
}

/** As it stands, or without what its grammar has put before or into it, whichever leaves fewer letters over. */
function findForm(table: WordTable, folded: string, language: string): FoundWord | undefined {
  const whole = findInflected(table, folded);
  const bare = WITHOUT_ADDED[language]?.(folded) ?? folded;
  if (whole?.cut === 0 || bare === folded || bare.length < SHORTEST_BARE) return whole;
  const found = findInflected(table, bare);
  return found && (!whole || found.cut < whole.cut) ? found : whole;
}

function relatedSense(tables: Map<string, WordTable>, language: string, folded: string): Sense[] {
  const related = RELATED[language];
  const table = related && tables.get(related.language);
  if (!related || !table) return [];
  const word = Array.from(folded, (letter) => related.letters[letter] ?? letter).join('');
  const found = findInflected(table, word);
  if (!found || found.cut > MOST_CUT_OF_RELATED) return [];
  const { meanings, rarity, cut } = found;
  return [{ meanings, rarity, trust: TRUST_IN_RELATED * TRUST_PER_CUT_LETTER ** cut }];
}

/** The head of a compound whose first part has been found: '-minister'. */
function lastPart(table: WordTable, folded: string, cut: number): Sense[] {
  const rest = folded.slice(-cut);
  for (const link of LINKS) {
    if (!rest.startsWith(link) || rest.length - link.length < SHORTEST_PART) continue;
    const found = findWord(table, rest.slice(link.length));
    if (found) return [senseOf(found, 1)];
  }
  return [];
}
