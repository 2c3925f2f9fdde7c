import { findOffices, type OfficePhrase } from '@/lib/entities/office/find-offices';
import type { OfficeNoun } from '@/lib/entities/office/phrase-parts';
import { tokenize } from '@/lib/entities/tokenize';
import type { Tokens } from '@/lib/entities/tokens';

/** Places and peoples of a sentence by their words: `{ Uzbekistan: 'UZ' }`. */
export interface Nouns {
  places?: Record<string, string>;
  peoples?: Record<string, string>;
  bodies?: readonly string[];
}

/** Office phrases of one sentence, with the nouns that the test names instead of a gazetteer's. */
export function readOffices(language: string, sentence: string, nouns: Nouns = {}): OfficePhrase[] {
  const tokens = tokenize(sentence, language);
  const known = [
    ...nounsOf(tokens, nouns.places ?? {}, 'place'),
    ...nounsOf(tokens, nouns.peoples ?? {}, 'demonym'),
    ...nounsOf(
      tokens,
      Object.fromEntries((nouns.bodies ?? []).map((name) => [name])),
      'organisation',
    ),
  ];
  return findOffices(tokens, language, known)?.phrases ?? [];
}

function nounsOf(
  tokens: Tokens,
  words: Record<string, string | undefined>,
  kind: OfficeNoun['kind'],
): OfficeNoun[] {
  return Object.entries(words).flatMap(([name, country]) => {
    const start = tokens.text.indexOf(name);
    if (start < 0) throw new Error(`the sentence lacks ${name}`);
    const from = [...tokens.starts].indexOf(start);
    const to = [...tokens.ends].indexOf(start + name.length) + 1;
    return [{ kind, from, to, name, isInflected: true, ...(country && { country }) }];
  });
}
