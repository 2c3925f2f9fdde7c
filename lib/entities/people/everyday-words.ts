import { finish, mix, seedOf } from '@/lib/entities/tagger/hash';
import { normalForm } from '@/lib/entities/tagger/normal-form';
import filters from './data/everyday-words.json';

/** Bits that stand for a word in a filter. */
const PROBES = 7;
/** Endings of the plural that Persian hangs on any noun. */
const ENDINGS = /(?:هايي|هاي|ها)$/;
const SHORTEST_STEM = 3;

const opened = new Map<string, Uint8Array | undefined>();

/** Whether a filter is built for a language. */
export function hasEverydayWords(language: string): boolean {
  return language in filters;
}

/**
 * Whether a word is a common noun, adjective or verb of a language without capitals and hardly anybody's name; false in
 * languages that no filter is built for (tools/people/build-everyday-words). Wrong for about one other word in 150.
 */
export function isEverydayWord(word: string, language: string): boolean {
  const filter = filterOf(language);
  if (!filter) return false;
  return isListed(filter, everydayForm(word));
}

/** The spelling that words are listed in: letters that are written in place of each other are one. */
export function everydayForm(word: string): string {
  return normalForm(word, 0, word.length).replaceAll('ئ', 'ي').replaceAll('ة', 'ه');
}

/** Bits of the filter, of so many, that stand for a word in its listed spelling. */
export function everydayBits(form: string, bitCount: number): number[] {
  return Array.from({ length: PROBES }, (_, probe) => {
    let hash = seedOf(128 + probe);
    for (let at = 0; at < form.length; at++) hash = mix(hash, form.charCodeAt(at));
    return finish(hash) % bitCount;
  });
}

function isListed(filter: Uint8Array, form: string): boolean {
  if (isIn(filter, form)) return true;
  const stem = form.replace(ENDINGS, '');
  return stem !== form && (stem === '' || (stem.length >= SHORTEST_STEM && isIn(filter, stem)));
}

function isIn(filter: Uint8Array, form: string): boolean {
  return everydayBits(form, filter.length * 8).every(
    (bit) => ((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0,
  );
}

function filterOf(language: string): Uint8Array | undefined {
  if (!opened.has(language)) {
    const packed = (filters as Record<string, string | undefined>)[language];
    opened.set(
      language,
      packed === undefined
        ? undefined
        : Uint8Array.from(atob(packed), (character) => character.charCodeAt(0)),
    );
  }
  return opened.get(language);
}
