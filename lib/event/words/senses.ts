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
/** 'And', 'in', 'to', 'the' are written onto the Arabic word. */
const ARABIC_CLITICS = /^[وف]?(?:بال|كال|لل|ال|ب|ل)?/;
const SHORTEST_ARABIC_WORD = 3;

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
    const found = language === 'ar' ? findArabic(table, folded) : findInflected(table, folded);
    if (!found) return relatedSense(tables, language, folded);
    const sense = { meanings: found.meanings, trust: TRUST_PER_CUT_LETTER ** found.cut };
    const isCompound = COMPOUNDING.has(language) && found.cut >= SHORTEST_PART;
    return isCompound ? [sense, ...lastPart(table, folded, found.cut)] : [sense];
  };
}

function findArabic(table: WordTable, folded: string): FoundWord | undefined {
  const whole = findInflected(table, folded);
  if (whole?.cut === 0) return whole;
  const bare = folded.replace(ARABIC_CLITICS, '');
  const found = bare.length >= SHORTEST_ARABIC_WORD ? findInflected(table, bare) : undefined;
  return found && (!whole || found.cut < whole.cut) ? found : whole;
}

function relatedSense(tables: Map<string, WordTable>, language: string, folded: string): Sense[] {
  const related = RELATED[language];
  const table = related && tables.get(related.language);
  if (!related || !table) return [];
  const word = Array.from(folded, (letter) => related.letters[letter] ?? letter).join('');
  const found = findInflected(table, word);
  if (!found || found.cut > MOST_CUT_OF_RELATED) return [];
  return [
    { meanings: found.meanings, trust: TRUST_IN_RELATED * TRUST_PER_CUT_LETTER ** found.cut },
  ];
}

/** The head of a compound whose first part has been found: '-minister'. */
function lastPart(table: WordTable, folded: string, cut: number): Sense[] {
  const rest = folded.slice(-cut);
  for (const link of LINKS) {
    if (!rest.startsWith(link) || rest.length - link.length < SHORTEST_PART) continue;
    const meanings = findWord(table, rest.slice(link.length));
    if (meanings) return [{ meanings, trust: 1 }];
  }
  return [];
}
