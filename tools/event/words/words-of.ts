import { type ContentWord, spacedWords, unspacedWords } from '@/lib/event/words/content-words';
import { senseFinder } from '@/lib/event/words/senses';
import type { WordTable } from '@/lib/event/words/word-table';

const UNSPACED = new Set(['zh', 'ja']);

/** The words of a text as its language's table sees them. */
export function wordsOf(
  text: string,
  language: string,
  tables: Map<string, WordTable>,
): ContentWord[] {
  return UNSPACED.has(language)
    ? unspacedWords(text, tables.get(language), undefined)
    : spacedWords(text, senseFinder(tables, language));
}
