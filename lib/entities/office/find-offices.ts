import type { Office } from '@/lib/entities/entity';
import type { Tokens } from '@/lib/entities/tokens';
import type { Span } from '@/lib/text';
import { PhraseExpander } from './expand-phrase';
import { OFFICE_LANGUAGES } from './languages';
import { compileLexicon, type OfficeLexicon } from './lexicon';
import { isMereMember } from './mere-member';
import { officeOfPhrase } from './office-of-phrase';
import type { ExpandedPhrase } from './part-rules';
import { type OfficeNoun, type Part, PhraseParts } from './phrase-parts';
import { servesPrivateBody } from './private-body';

/** Words that are an office, or become one beside a name. Tokens [from, to); UTF-16 offsets without clitics. */
export interface OfficePhrase extends Span {
  from: number;
  to: number;
  office: Office;
  /** Only an office when a person beside it holds it: "head", "General". */
  isWeak: boolean;
  /** An office that nobody is said to hold: "run for president", "总统选举". */
  isVacant: boolean;
  /** Several people hold it: "the senators". */
  isPlural: boolean;
  /** Somebody who was not spoken of before: "a senator", "a spokesman for Rowe". */
  isNew: boolean;
  /** "his Uzbek colleague": the office of the official named before, in another country. */
  isCounterpart: boolean;
}

const lexicons = new Map<string, OfficeLexicon>();

/** Languages (BCP 47 primary subtags) that have an office lexicon. */
export const officeLanguages: readonly string[] = OFFICE_LANGUAGES.map(({ language }) => language);

/** Compiled on first use, then kept. */
export function officeLexicon(language: string): OfficeLexicon | undefined {
  const known = lexicons.get(language);
  if (known) return known;
  const source = OFFICE_LANGUAGES.find((candidate) => candidate.language === language);
  if (!source) return undefined;
  const lexicon = compileLexicon(source);
  lexicons.set(language, lexicon);
  return lexicon;
}

/** What the office lexicon sees in a text. */
export interface OfficeReading {
  /** In order, not overlapping. */
  phrases: OfficePhrase[];
  /** All pieces by place, for those who look around the phrases. */
  chart: PhraseParts;
}

/**
 * Office phrases of a text. `nouns` are the places, peoples and bodies found before; an office takes in those that
 * belong to it. Undefined in languages without a lexicon.
 */
export function findOffices(
  tokens: Tokens,
  language: string,
  nouns: readonly OfficeNoun[],
): OfficeReading | undefined {
  const lexicon = officeLexicon(language);
  if (!lexicon) return undefined;
  const chart = new PhraseParts(tokens, lexicon, nouns);
  const expander = new PhraseExpander(chart, lexicon.language);
  const expanded = chart.heads().map((head) => expander.expand(head));
  const phrases = longestFirst(expanded).map((phrase) => describe(phrase, chart, lexicon));
  return { phrases, chart };
}

/** Of overlapping phrases the longest stays; of equal ones the one whose role stands on its own. */
function longestFirst(phrases: ExpandedPhrase[]): ExpandedPhrase[] {
  const ranked = [...phrases].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || weakness(a) - weakness(b) || a.from - b.from,
  );
  const taken = new Set<number>();
  const kept = ranked.filter((phrase) => {
    for (let token = phrase.from; token < phrase.to; token++) if (taken.has(token)) return false;
    for (let token = phrase.from; token < phrase.to; token++) taken.add(token);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

function weakness(phrase: ExpandedPhrase): number {
  return phrase.parts[0]?.entry?.isWeak ? 1 : 0;
}

function describe(
  phrase: ExpandedPhrase,
  chart: PhraseParts,
  lexicon: OfficeLexicon,
): OfficePhrase {
  const { starts, ends, text } = chart.tokens;
  const clitic = lexicon.words.cliticLength(chart.word(phrase.from));
  const start = (starts[phrase.from] ?? 0) + clitic;
  const end = ends[phrase.to - 1] ?? start;
  const [head, ...others] = phrase.parts;
  const office = officeOfPhrase(phrase, text.slice(start, end));
  if (servesPrivateBody(phrase, office, chart)) office.isPrivate = true;
  if (!office.country) addOwner(office, phrase.from, chart);
  const isBacked = !head?.entry?.needsName && others.some(isBacking) && !isMereMember(office);
  return {
    start,
    end,
    from: phrase.from,
    to: phrase.to,
    office,
    isWeak: head?.entry?.isWeak === true && !isBacked,
    isVacant: isVacant(phrase, chart),
    isPlural: isPlural(phrase, chart),
    isNew: isNew(phrase, chart),
    isCounterpart: head?.kind === 'counterpart',
  };
}

function isBacking({ kind }: Part): boolean {
  return kind !== 'filler' && kind !== 'level' && kind !== 'link';
}

/** Read off the noun of the role: the first word where something may follow it, else the last. */
function isPlural({ parts: [head] }: ExpandedPhrase, chart: PhraseParts): boolean {
  const { plural, adjectives, marksGenitive } = chart.grammar;
  if (!head || !plural) return false;
  const isFirst = adjectives === 'after' || marksGenitive === true;
  return plural.test(chart.word(isFirst ? head.from : head.to - 1).toLowerCase());
}

/** Behind "a" or "every", or with somebody or something behind it that is no part of the phrase. */
function isNew({ from, to }: ExpandedPhrase, chart: PhraseParts): boolean {
  const { sentenceStarts } = chart.tokens;
  const isBefore = chart.endingAt(from).some(({ kind }) => kind === 'indefinite');
  if (isBefore && sentenceStarts[from] !== 1) return true;
  return chart
    .startingAt(to)
    .some((link) => link.kind === 'link' && ownerBehind(link.to, chart, to));
}

/** "of Mr Rowe", "for Apollo". */
function ownerBehind(token: number, chart: PhraseParts, from: number): boolean {
  for (let at = from; at <= token; at++) if (chart.tokens.sentenceStarts[at] === 1) return false;
  const parts = chart.startingAt(token);
  if (parts.some(({ kind }) => kind === 'person' || kind === 'organisation')) return true;
  const honorific = parts.find(({ kind }) => kind === 'honorific');
  return honorific !== undefined && chart.isCapitalised(honorific.to);
}

function isVacant(phrase: ExpandedPhrase, chart: PhraseParts): boolean {
  const { sentenceStarts } = chart.tokens;
  const isCueBefore = chart.endingAt(phrase.from).some(({ kind }) => kind === 'vacantBefore');
  if (isCueBefore && sentenceStarts[phrase.from] !== 1) return true;
  const isCueBehind = chart.startingAt(phrase.to).some(({ kind }) => kind === 'vacantAfter');
  return isCueBehind && sentenceStarts[phrase.to] !== 1;
}

const POSSESSIVE = /^(?:['’]s?|的|の)$/;

/** "Russia's foreign minister", "Indonesiens Präsident", "俄罗斯的总统": the owner stands before the phrase. */
function addOwner(office: Office, from: number, chart: PhraseParts): void {
  const { tokens } = chart;
  const isMarked = from > 0 && POSSESSIVE.test(chart.word(from - 1));
  const end = isMarked ? from - 1 : from;
  if (tokens.sentenceStarts[end] === 1 && end < tokens.count) return;
  for (const part of chart.endingAt(end)) {
    const country = part.kind === 'place' ? part.noun?.country : undefined;
    if (country) Object.assign(office, { country, countryFrom: 'phrase' });
  }
}
