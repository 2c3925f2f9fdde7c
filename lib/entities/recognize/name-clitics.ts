import type { Tokens } from '@/lib/entities/tokens';
import type { PersonSpan } from './find-names';

/** Arabic letters that are written onto any word: and, so, by, for, like. */
const CLITIC = /^[وفبلك](?=\p{L}{3})/u;

/** Whether a word of a language may be such a letter and a name. */
export function hasClitic(word: string, language: string): boolean {
  return language === 'ar' && CLITIC.test(word);
}

/**
 * Arabic names without the particle in front ("وبوتين" is و and Putin). A first letter is only taken off when the text
 * has a name with the word without it, too, because names begin with these letters as well.
 */
export function withoutClitics(names: readonly PersonSpan[], tokens: Tokens): PersonSpan[] {
  const words = new Set<string>();
  for (const { from, to } of names) {
    for (let token = from; token < to; token++) {
      words.add(tokens.text.slice(tokens.starts[token], tokens.ends[token]));
    }
  }
  return names.map((name) => {
    const { from, to, start, end } = name;
    const first = tokens.text.slice(start, tokens.ends[from]);
    const isBehindClitic = CLITIC.test(first) && words.has(first.slice(1));
    return isBehindClitic ? { from, to, start: start + 1, end } : name;
  });
}
