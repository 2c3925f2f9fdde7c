import { fold } from '@/lib/event/fold';
import { lexemes } from '@/lib/event/lexemes';
import { type Sense, senseOf } from './senses';
import { type FoundWord, findWord, type WordTable } from './word-table';

/** A word of a text as the tables see it; no senses when they do not know it. */
export interface ContentWord {
  /** As it stands in the text. */
  text: string;
  start: number;
  senses: Sense[];
}

const SHORTEST_WORD = 3;
const LONGEST_IDEOGRAPHIC_WORD = 6;
/** A single character has many meanings. */
const TRUST_IN_ONE_CHARACTER = 0.4;
const UNSPACED_RUN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+/gu;
const KATAKANA_RUN = /^[\p{sc=Katakana}ー]{3,}/u;

/** Words of a text in a script with spaces, looked up by `find`. */
export function spacedWords(text: string, find: (folded: string) => Sense[]): ContentWord[] {
  return lexemes(text)
    .filter(({ kind, folded }) => kind === 'word' && folded.length >= SHORTEST_WORD)
    .map((lexeme) => ({ text: lexeme.text, start: lexeme.start, senses: find(lexeme.folded) }));
}

/** Words of Chinese and Japanese: the longest that the table knows, from the left. Unknown katakana runs are foreign names. */
export function unspacedWords(
  text: string,
  table: WordTable | undefined,
  simplified: Map<string, string> | undefined,
): ContentWord[] {
  const words: ContentWord[] = [];
  for (const { 0: run, index } of text.matchAll(UNSPACED_RUN)) {
    const plain = simplified ? Array.from(run, (one) => simplified.get(one) ?? one).join('') : run;
    for (let at = 0; at < run.length; ) {
      const word = table && longestWord(plain, at, table);
      const name = KATAKANA_RUN.exec(run.slice(at))?.[0];
      const length =
        word && (!name || word.length >= name.length) ? word.length : (name?.length ?? 0);
      if (length > 0) {
        words.push({
          text: run.slice(at, at + length),
          start: index + at,
          senses: word?.length === length ? [senseOf(word.found, trustIn(length))] : [],
        });
      }
      at += length || 1;
    }
  }
  return words;
}

function trustIn(length: number): number {
  return length > 1 ? 1 : TRUST_IN_ONE_CHARACTER;
}

function longestWord(
  text: string,
  at: number,
  table: WordTable,
): { length: number; found: FoundWord } | undefined {
  const most = Math.min(LONGEST_IDEOGRAPHIC_WORD, text.length - at);
  for (let length = most; length > 0; length--) {
    const word = text.slice(at, at + length);
    if (length === 1 && !/\p{sc=Han}/u.test(word)) return undefined;
    const found = findWord(table, fold(word));
    if (found) return { length, found };
  }
  return undefined;
}
