import type { PhraseParts } from '@/lib/entities/office/phrase-parts';
import { type PersonCluster, partsOfName } from '@/lib/entities/people/coreference';
import { isSameName } from '@/lib/entities/people/name-forms';
import { NameSpans } from '@/lib/entities/people/name-span';
import type { Tokens } from '@/lib/entities/tokens';
import type { Span } from '@/lib/text';
import { isWeekday } from './calendar-words';
import type { PersonSpan } from './find-names';
import { hasClitic } from './name-clitics';

const SHORTEST_SURNAME = 3;
/** Words that say nothing without the one before them: "عبد الله", "نصر الدين". */
const SECOND_HALVES = new Set(['الله', 'الدين', 'الرحمن', 'الإسلام', 'الاسلام']);

/** Where further mentions are looked for. */
export interface RepeatSearch {
  tokens: Tokens;
  language: string;
  clusters: readonly PersonCluster[];
  /** Spans that stand already. */
  taken: readonly Span[];
  /** Offices, peoples and their like, in languages with an office lexicon. */
  chart?: PhraseParts;
}

/**
 * Further mentions of people whom the text has named in full: their surname, alone or behind an initial, where
 * nothing else was found.
 */
export function repeatNames(search: RepeatSearch): PersonSpan[] {
  const { tokens, clusters, taken, language } = search;
  const surnames = surnamesByPrefix(clusters, language);
  if (surnames.size === 0) return [];
  const isSurname = (word: string): boolean =>
    surnames.get(prefixOf(word))?.some((surname) => isSameName(word, surname, language)) === true;
  const names = new NameSpans(tokens);
  const covered = coveredTokens(tokens, taken);
  const found: PersonSpan[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (covered[token] === 1) continue;
    const isCapital = names.isNameWord(token);
    if (!isCapital && !names.isUncased(token)) continue;
    const word = names.word(token);
    if (!isSurname(word) && !(hasClitic(word, language) && isSurname(word.slice(1)))) continue;
    if (!isCapital && isOtherWord(token, word, search)) continue;
    const from = isCapital ? startOfSurname(names, token, covered) : token;
    const start = tokens.starts[from] ?? 0;
    found.push({ from, to: token + 1, start, end: tokens.ends[token] ?? start });
  }
  return found;
}

/** Without capitals, a surname is told from the office, the people and the day that are called like it. */
function isOtherWord(token: number, word: string, { chart, language }: RepeatSearch): boolean {
  return isWeekday(word, language) || (chart?.startingAt(token).length ?? 0) > 0;
}

/** Only initials, and their stops, may lead a repeated surname. */
function startOfSurname(names: NameSpans, surname: number, covered: Uint8Array): number {
  const isLead = (token: number): boolean =>
    token === surname || names.isInitial(token) || names.word(token) === '.';
  return names.startOfName(surname + 1, (before) => covered[before] === 1 || !isLead(before));
}

function surnamesByPrefix(
  clusters: readonly PersonCluster[],
  language: string,
): Map<string, string[]> {
  const surnames = new Map<string, string[]>();
  for (const cluster of clusters) {
    const parts = partsOfName(cluster.name, language).filter(({ isInitial }) => !isInitial);
    const surname = parts.length > 1 ? parts.at(-1)?.text : undefined;
    if (!surname || surname.length < SHORTEST_SURNAME || SECOND_HALVES.has(surname)) continue;
    const prefix = prefixOf(surname);
    surnames.set(prefix, [...(surnames.get(prefix) ?? []), surname]);
  }
  return surnames;
}

function prefixOf(word: string): string {
  return word.slice(0, SHORTEST_SURNAME).toLowerCase();
}

function coveredTokens(tokens: Tokens, spans: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(tokens.count);
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let token = 0;
  for (const span of sorted) {
    while (token < tokens.count && (tokens.ends[token] ?? 0) <= span.start) token++;
    for (let at = token; at < tokens.count && (tokens.starts[at] ?? 0) < span.end; at++) {
      covered[at] = 1;
    }
  }
  return covered;
}
