import { type PersonCluster, partsOfName } from '@/lib/entities/people/coreference';
import { isSameName } from '@/lib/entities/people/name-forms';
import { NameSpans } from '@/lib/entities/people/name-span';
import type { Tokens } from '@/lib/entities/tokens';
import type { Span } from '@/lib/text';
import type { PersonSpan } from './find-names';

const SHORTEST_SURNAME = 3;

/**
 * Further mentions of people whom the text has named in full: their surname, alone or behind an initial, where
 * nothing else was found. `taken` are the spans that stand already.
 */
export function repeatNames(
  tokens: Tokens,
  clusters: readonly PersonCluster[],
  taken: readonly Span[],
  language: string,
): PersonSpan[] {
  const surnames = surnamesByPrefix(clusters, language);
  if (surnames.size === 0) return [];
  const names = new NameSpans(tokens);
  const covered = coveredTokens(tokens, taken);
  const found: PersonSpan[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (covered[token] === 1 || !names.isNameWord(token)) continue;
    const word = names.word(token);
    const candidates = surnames.get(prefixOf(word));
    if (!candidates?.some((surname) => isSameName(word, surname, language))) continue;
    const from = names.startOfName(
      token + 1,
      (before) => covered[before] === 1 || !isLead(names, before, token),
    );
    const start = tokens.starts[from] ?? 0;
    found.push({ from, to: token + 1, start, end: tokens.ends[token] ?? start });
  }
  return found;
}

/** Only initials, and their stops, may lead a repeated surname. */
function isLead(names: NameSpans, token: number, surname: number): boolean {
  return token === surname || names.isInitial(token) || names.word(token) === '.';
}

function surnamesByPrefix(
  clusters: readonly PersonCluster[],
  language: string,
): Map<string, string[]> {
  const surnames = new Map<string, string[]>();
  for (const cluster of clusters) {
    const parts = partsOfName(cluster.name, language).filter(({ isInitial }) => !isInitial);
    const surname = parts.length > 1 ? parts.at(-1)?.text : undefined;
    if (!surname || surname.length < SHORTEST_SURNAME) continue;
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
