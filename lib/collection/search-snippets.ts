import MiniSearch from 'minisearch';
import { fold } from '@/lib/event/fold';
import { asMeant, asWritten, type Question, WEIGHTS } from './search/questions';
import { createVocabulary, type Vocabulary } from './search/vocabulary';
import { type AskedWord, askedWords, termsOf } from './search/words';
import type { Snippet } from './snippet';

/** Search over a collection, kept in memory beside the list that it searches. */
export interface SnippetIndex {
  /**
   * Brings the index in line with the list, a few ms at a time; only what changed is read anew. Resolves to false when
   * a later call took over. `onProgress` is called now and then while many are read.
   */
  update(snippets: readonly Snippet[], onProgress?: () => void): Promise<boolean>;
  /** Ids of the snippets, of those read so far, that hold every word of the query or one that is written nearly like it; the best first. */
  search(query: string): string[];
}

interface Document {
  id: string;
  own: string;
  about: string;
  text: string;
}

/** The reader's own words (note, tags), what the passage is about (title, outlet, names), the passage. */
const FIELD_WEIGHTS = { own: 4, about: 2, text: 1 };
/** Parts terms in a question; no term holds it. */
const BETWEEN = '\n';
/** Reading leaves the page's thread free after so long, and tells how far it got after so many more. */
const CHUNK_MS = 8;
const PROGRESS_MS = 200;

/**
 * An empty index. Words are looked for inside words, too: compounds (Seehafen), agglutination (limanının), articles
 * written together (الميناء) need it. What is nowhere at all is taken for a slip of the pen.
 */
export function createSnippetIndex(): SnippetIndex {
  const vocabulary = createVocabulary();
  const entries = new Map<string, Snippet>();
  const index = createIndex(vocabulary);
  let latest = 0;

  function put(snippet: Snippet): void {
    if (entries.has(snippet.id)) index.replace(documentOf(snippet));
    else index.add(documentOf(snippet));
    entries.set(snippet.id, snippet);
  }

  function scoresOf(asked: AskedWord): Map<string, number> {
    const written = ask(index, asWritten(asked, vocabulary));
    return written.size > 0 ? written : ask(index, asMeant(asked, vocabulary));
  }

  return {
    async update(snippets, onProgress = () => {}) {
      latest += 1;
      const mine = latest;
      const present = new Set(snippets.map(({ id }) => id));
      for (const id of entries.keys()) {
        if (present.has(id)) continue;
        index.discard(id);
        entries.delete(id);
      }
      let [chunkStart, told] = [performance.now(), performance.now()];
      for (const snippet of snippets) {
        const known = entries.get(snippet.id);
        if (known && saysTheSame(known, snippet)) continue;
        put(snippet);
        if (performance.now() - chunkStart < CHUNK_MS) continue;
        await nextTask();
        if (mine !== latest) return false;
        chunkStart = performance.now();
        if (chunkStart - told < PROGRESS_MS) continue;
        told = chunkStart;
        onProgress();
      }
      return true;
    },
    search(query) {
      const [first, ...others] = askedWords(fold(query)).map(scoresOf);
      if (!first) return [];
      return [...first]
        .filter(([id]) => others.every((scores) => scores.has(id)))
        .map(([id, score]) => ({
          id,
          score: others.reduce((sum, scores) => sum + (scores.get(id) ?? 0), score),
          createdAt: entries.get(id)?.createdAt ?? '',
        }))
        .sort((a, b) => b.score - a.score || (a.createdAt < b.createdAt ? 1 : -1))
        .map(({ id }) => id);
    },
  };
}

function createIndex(vocabulary: Vocabulary): MiniSearch<Document> {
  return new MiniSearch<Document>({
    fields: Object.keys(FIELD_WEIGHTS),
    tokenize: termsOf,
    processTerm(term) {
      vocabulary.add(term);
      return term;
    },
    searchOptions: {
      boost: FIELD_WEIGHTS,
      weights: WEIGHTS,
      tokenize: (terms) => terms.split(BETWEEN),
      processTerm: (term) => term,
    },
  });
}

function ask(index: MiniSearch<Document>, { terms, ...options }: Question): Map<string, number> {
  const found = index.search(terms.join(BETWEEN), options);
  return new Map(found.map(({ id, score }) => [id, score]));
}

function documentOf({ id, text, note, tags, article, entities }: Snippet): Document {
  const about = [article.title, article.siteName, ...entities.map(({ name }) => name)];
  return {
    id,
    own: fold([note, ...tags].join('\n')),
    about: fold(about.join('\n')),
    text: fold(text),
  };
}

function saysTheSame(one: Snippet, other: Snippet): boolean {
  return (
    one === other ||
    (one.updatedAt === other.updatedAt &&
      one.note === other.note &&
      one.text === other.text &&
      one.article.title === other.article.title &&
      one.entities.length === other.entities.length &&
      one.tags.join('\n') === other.tags.join('\n'))
  );
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
