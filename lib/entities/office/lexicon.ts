import type { OfficeLevel } from '@/lib/entities/entity';
import { BODY_FACTS, type Body } from './bodies';
import { CompoundReader } from './compounds';
import { type OfficeEntry, officeEntry, type PartKind } from './office-entry';
import type { OfficeLanguage } from './office-language';
import { PhraseTrie } from './phrase-trie';
import { WordIndex } from './word-index';

/** A language's office words, ready for matching. */
export interface OfficeLexicon {
  language: OfficeLanguage;
  words: WordIndex;
  phrases: PhraseTrie;
  compounds?: CompoundReader;
  /** Articles, prepositions and conjunctions: they tell languages apart. */
  smallWords: ReadonlySet<string>;
  /** Role words that are given names, too, as written. */
  givenNames: ReadonlySet<string>;
}

/** Compiles a language file; takes some milliseconds. */
export function compileLexicon(language: OfficeLanguage): OfficeLexicon {
  const words = new WordIndex(language.language, language.endings, language.clitics);
  const phrases = new PhraseTrie(words, language.language);
  const heads: [string, OfficeEntry][] = [];
  for (const [list, facts] of entriesOf(language)) {
    const entry = officeEntry(facts);
    for (const written of list.split('|')) {
      const phrase = written.replace(/^[?!]/, '');
      const meaning = withReservation(entry, written);
      phrases.add(phrase, meaning);
      if (meaning.kind === 'role' && !/[\s-]/.test(phrase)) heads.push([phrase, meaning]);
    }
  }
  const compounds = language.compounds && new CompoundReader(language, language.compounds, heads);
  const { links, determiners, conjunctions, copulas } = language;
  const smallWords = new Set([links, determiners, conjunctions, copulas].join('|').split('|'));
  const givenNames = new Set(language.givenNames?.split('|'));
  return { language, words, phrases, compounds, smallWords, givenNames };
}

/** "?" and "!" in front: an office only beside something else, or only beside a name. */
function withReservation(entry: OfficeEntry, written: string): OfficeEntry {
  if (written.startsWith('!')) return officeEntry({ ...entry, isWeak: true, needsName: true });
  return written.startsWith('?') ? officeEntry({ ...entry, isWeak: true }) : entry;
}

/** Letters that English puts behind the names of members of parliaments; other languages quote them. */
const LETTERS_BEHIND_NAMES = '!MP|!MEP|!MSP|!MLA|!TD';

function* entriesOf(language: OfficeLanguage): Generator<[string, OfficeEntry]> {
  yield [LETTERS_BEHIND_NAMES, { kind: 'role', role: 'member of parliament' }];
  for (const [role, list] of Object.entries(language.roles)) yield [list, { kind: 'role', role }];
  for (const [key, list] of Object.entries(language.offices)) yield [list, entryOfKey(key)];
  for (const [level, list] of Object.entries(language.levels)) {
    yield [list, { kind: 'level', level: level as OfficeLevel }];
  }
  for (const [portfolio, list] of Object.entries(language.portfolios)) {
    yield [list, { kind: 'portfolio', portfolio }];
  }
  for (const [body, list] of Object.entries(language.bodies)) {
    yield [list, { kind: 'body', body, ...BODY_FACTS[body as Body] }];
  }
  const { ministry, links, destinations, fillers, counterparts, honorifics } = language;
  const { origins, determiners, copulas, conjunctions } = language;
  const others: [PartKind, string][] = [
    ['ministry', ministry],
    ['link', links],
    ['destination', destinations],
    ['filler', fillers],
    ['counterpart', counterparts],
    ['honorific', honorifics],
    ['origin', origins],
    ['determiner', determiners],
    ['indefinite', language.indefinites],
    ['copula', copulas],
    ['conjunction', conjunctions],
    ['vacantBefore', language.vacantBefore],
    ['vacantAfter', language.vacantAfter],
  ];
  for (const [kind, list] of others) if (list) yield [list, { kind }];
}

/** "role/level/portfolio/body/country". */
function entryOfKey(key: string): OfficeEntry {
  const [role, level, portfolio, body, country] = key.split('/');
  return {
    kind: 'role',
    role,
    level: level ? (level as OfficeLevel) : undefined,
    portfolio: portfolio || undefined,
    body: body || undefined,
    country: country || undefined,
  };
}
