import MiniSearch from 'minisearch';
import type { Snippet } from './snippet';

/** Full-text index over a collection, kept in memory beside the list that it searches. */
export interface SnippetIndex {
  /** Brings the index in line with the list; only what changed is indexed anew. */
  update(snippets: Snippet[]): void;
  /** Ids of the snippets that hold every word of the query (or words that begin with it), the best first. */
  search(query: string): string[];
}

const FIELDS = ['text', 'note', 'tags', 'title', 'outlet', 'entities'] as const;
/** The reader's own words are what a reader looks for. */
const BOOST = { note: 2, tags: 3, title: 1.5, entities: 1.5 };
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
/** A run of a script that does not separate words, or a word of one that does. */
const RUN = new RegExp(`([${UNSPACED}]+)|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** An empty index. */
export function createSnippetIndex(): SnippetIndex {
  const versions = new Map<string, string>();
  const index = new MiniSearch<Record<string, string>>({
    fields: [...FIELDS],
    tokenize: (text) => termsOf(text, (characters) => [...characters, ...pairs(characters)]),
    processTerm: (term) => fold(term) || null,
    autoVacuum: true,
  });
  return {
    update(snippets) {
      const present = new Set(snippets.map(({ id }) => id));
      for (const id of versions.keys()) {
        if (present.has(id)) continue;
        index.discard(id);
        versions.delete(id);
      }
      for (const snippet of snippets) {
        if (versions.get(snippet.id) === snippet.updatedAt) continue;
        if (versions.has(snippet.id)) index.replace(documentOf(snippet));
        else index.add(documentOf(snippet));
        versions.set(snippet.id, snippet.updatedAt);
      }
    },
    search(query) {
      const found = index.search(query, {
        combineWith: 'AND',
        prefix: true,
        boost: BOOST,
        tokenize: (text) => termsOf(text, (characters) => pairs(characters)),
      });
      return found.map(({ id }) => String(id));
    },
  };
}

function documentOf({ id, text, note, tags, article, entities }: Snippet): Record<string, string> {
  return {
    id,
    text,
    note,
    tags: tags.join('\n'),
    title: article.title,
    outlet: article.siteName ?? '',
    entities: entities.map(({ name }) => name).join('\n'),
  };
}

/** Words, and for scripts without spaces what `cut` makes of each run. */
function termsOf(text: string, cut: (characters: string[]) => string[]): string[] {
  return [...text.matchAll(RUN)].flatMap(([word, run]) => (run ? cut([...run]) : [word]));
}

/** Neighbouring characters two by two, so that a query of several must stand together; one alone stays alone. */
function pairs(characters: string[]): string[] {
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Case and diacritics are dropped on both sides: not every keyboard has the letters of "Füzuli". */
function fold(term: string): string {
  return term.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}
