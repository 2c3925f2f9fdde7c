import type { Snippet } from './snippet';

/** Search over a collection, kept in memory beside the list that it searches. */
export interface SnippetIndex {
  /** Brings the index in line with the list; only what changed is read anew. */
  update(snippets: Snippet[]): void;
  /** Ids of the snippets that hold every word of the query anywhere, the best first. */
  search(query: string): string[];
}

interface Entry {
  updatedAt: string;
  createdAt: string;
  /** Folded text by field, in the order of FIELD_WEIGHTS. */
  fields: string[];
}

/** The reader's own words (note, tags), what the passage is about (title, outlet, names), the passage. */
const FIELD_WEIGHTS = [4, 2, 1];
/** Beginning a word counts more than standing inside one. */
const WORD_START = 1.5;

/**
 * An empty index. Words are looked for inside words, too: compounds (Seehafen), agglutination (limanının), articles
 * written together (الميناء) and scripts without spaces all need it, and ten thousand snippets are read in a few ms.
 */
export function createSnippetIndex(): SnippetIndex {
  const entries = new Map<string, Entry>();
  return {
    update(snippets) {
      const present = new Set(snippets.map(({ id }) => id));
      for (const id of entries.keys()) if (!present.has(id)) entries.delete(id);
      for (const snippet of snippets) {
        const isKnown = entries.get(snippet.id)?.updatedAt === snippet.updatedAt;
        if (!isKnown) entries.set(snippet.id, entryOf(snippet));
      }
    },
    search(query) {
      const words = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return [];
      const found: { id: string; score: number; createdAt: string }[] = [];
      for (const [id, { fields, createdAt }] of entries) {
        const score = scoreOf(words, fields);
        if (score > 0) found.push({ id, score, createdAt });
      }
      found.sort((a, b) => b.score - a.score || (a.createdAt < b.createdAt ? 1 : -1));
      return found.map(({ id }) => id);
    },
  };
}

function entryOf({ text, note, tags, article, entities, createdAt, updatedAt }: Snippet): Entry {
  const about = [article.title, article.siteName, ...entities.map(({ name }) => name)];
  const fields = [[note, ...tags], about, [text]].map((parts) => fold(parts.join('\n')));
  return { fields, createdAt, updatedAt };
}

/** Sum over the words of the best field that holds each; 0 as soon as one is nowhere. */
function scoreOf(words: string[], fields: string[]): number {
  let total = 0;
  for (const word of words) {
    let best = 0;
    fields.forEach((field, index) => {
      const at = field.indexOf(word);
      if (at < 0) return;
      const weight = FIELD_WEIGHTS[index] ?? 0;
      best = Math.max(best, beginsWord(field, word, at) ? weight * WORD_START : weight);
    });
    if (best === 0) return 0;
    total += best;
  }
  return total;
}

function beginsWord(field: string, word: string, first: number): boolean {
  for (let at = first; at >= 0; at = field.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(field.charAt(at - 1))) return true;
  }
  return false;
}

/** Case, accents, vowel points and stretched letters are dropped on both sides: not every keyboard has them. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u0640]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss');
}
