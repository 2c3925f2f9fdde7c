import { findOffices } from '@/lib/entities/office/find-offices';
import type { OfficeNoun } from '@/lib/entities/office/phrase-parts';
import { assignOffices } from '@/lib/entities/people/assign-offices';
import { clusterNames } from '@/lib/entities/people/coreference';
import { tokenize } from '@/lib/entities/tokenize';
import type { Tokens } from '@/lib/entities/tokens';

/** Who holds which words of a text: `{ 'the spokesman': 'Rowe' }`, with the fullest name of the holder. */
export function readHolders(
  language: string,
  text: string,
  names: readonly string[],
  bodies: readonly string[] = [],
): Record<string, string> {
  const tokens = tokenize(text, language);
  const people = everywhere(tokens, names, 'person');
  const nouns = [...people, ...everywhere(tokens, bodies, 'organisation')];
  const reading = findOffices(tokens, language, nouns);
  if (!reading) throw new Error(`no offices in ${language}`);
  const clusters = clusterNames(
    people.map(({ name }) => ({ text: name })),
    language,
  );
  const { holders } = assignOffices(reading, people, clusters);
  const found = [...holders].map(([{ start, end }, cluster]): [string, string] => [
    text.slice(start, end),
    clusters[cluster]?.name ?? '',
  ]);
  return Object.fromEntries(found);
}

function everywhere(
  tokens: Tokens,
  words: readonly string[],
  kind: OfficeNoun['kind'],
): OfficeNoun[] {
  const nouns: OfficeNoun[] = [];
  for (const name of words) {
    for (let at = tokens.text.indexOf(name); at >= 0; at = tokens.text.indexOf(name, at + 1)) {
      const from = tokens.starts.subarray(0, tokens.count).indexOf(at);
      const to = tokens.ends.subarray(0, tokens.count).indexOf(at + name.length) + 1;
      if (from >= 0 && to > from) nouns.push({ kind, from, to, name });
    }
  }
  return nouns
    .filter((a) => !nouns.some((b) => b !== a && b.from <= a.from && b.to >= a.to))
    .sort((a, b) => a.from - b.from);
}
