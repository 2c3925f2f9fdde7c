import { fold } from '@/lib/event/fold';
import { createVocabulary, type Vocabulary } from './search/vocabulary';
import { UNSPACED, wordsOf } from './search/words';
import type { Snippet } from './snippet';

/** Search over a collection, kept in memory beside the list that it searches. */
export interface SnippetIndex {
  /** Brings the index in line with the list; only what changed is read anew. */
  update(snippets: readonly Snippet[]): void;
  /** Ids of the snippets that hold every word of the query anywhere, or one that is written nearly like it; the best first. */
  search(query: string): string[];
}

interface Entry {
  snippet: Snippet;
  /** Folded words of all fields, the weightiest field first, each ended by a line feed. */
  text: string;
  /** Where each field ends in `text`. */
  ends: number[];
}

/** The reader's own words (note, tags), what the passage is about (title, outlet, names), the passage. */
const FIELD_WEIGHTS = [4, 2, 1];
/** Beginning a word counts more than standing inside one. */
const WORD_START = 1.5;
/** A word that is only written nearly like the one asked for. */
const NEARLY = 0.4;
/** Share of its neighbouring pairs of characters that a text in Chinese or Japanese must hold. */
const ENOUGH_PAIRS = 0.6;

/**
 * An empty index. Words are looked for inside words, too: compounds (Seehafen), agglutination (limanının), articles
 * written together (الميناء) and scripts without spaces all need it, and reading ten thousand snippets takes a few ms.
 * What is nowhere at all is taken for a slip of the pen, and looked for among the words that do occur.
 */
export function createSnippetIndex(): SnippetIndex {
  const entries = new Map<string, Entry>();
  let vocabulary: Vocabulary | undefined;

  const scoresOf = (word: string, all: readonly Entry[]): number[] => {
    const scores = all.map((entry) => scoreIn(entry, word));
    if (scores.some((score) => score > 0)) return scores;
    if (UNSPACED.test(word)) return all.map(({ text }) => (holdsPairs(text, word) ? NEARLY : 0));
    vocabulary ??= createVocabulary(all.map(({ text }) => text));
    for (const near of vocabulary.near(word))
      all.forEach((entry, index) => {
        scores[index] = Math.max(scores[index] ?? 0, scoreIn(entry, near) * NEARLY);
      });
    return scores;
  };

  return {
    update(snippets) {
      const present = new Set(snippets.map(({ id }) => id));
      for (const id of entries.keys()) if (!present.has(id)) entries.delete(id);
      for (const snippet of snippets) {
        const known = entries.get(snippet.id);
        if (known && saysTheSame(known.snippet, snippet)) continue;
        entries.set(snippet.id, entryOf(snippet));
        vocabulary = undefined;
      }
    },
    search(query) {
      const words = wordsOf(fold(query));
      if (words.length === 0) return [];
      const all = [...entries.values()];
      const asked = words.map((word) => scoresOf(word, all));
      return all
        .map(({ snippet: { id, createdAt } }, index) => {
          const scores = asked.map((each) => each[index] ?? 0);
          const isMissing = scores.includes(0);
          return { id, createdAt, score: isMissing ? 0 : scores.reduce((sum, each) => sum + each) };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.createdAt < b.createdAt ? 1 : -1))
        .map(({ id }) => id);
    },
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

function entryOf(snippet: Snippet): Entry {
  const { text, note, tags, article, entities } = snippet;
  const about = [article.title, article.siteName, ...entities.map(({ name }) => name)];
  const ends: number[] = [];
  let all = '';
  for (const parts of [[note, ...tags], about, [text]]) {
    all += `${fold(parts.join('\n'))}\n`;
    ends.push(all.length);
  }
  return { snippet, text: all, ends };
}

/** By the weightiest field that holds the word, and whether it begins a word there; 0 where none does. */
function scoreIn({ text, ends }: Entry, word: string): number {
  const first = text.indexOf(word);
  if (first < 0) return 0;
  const field = ends.findIndex((end) => first < end);
  const weight = FIELD_WEIGHTS[field] ?? 0;
  return beginsWord(text, word, first, ends[field] ?? 0) ? weight * WORD_START : weight;
}

function beginsWord(text: string, word: string, first: number, end: number): boolean {
  for (let at = first; at >= 0 && at < end; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  return false;
}

/** Scripts without spaces: most neighbouring characters of the word stand together in the text, too. */
function holdsPairs(text: string, word: string): boolean {
  let held = 0;
  for (let at = 0; at < word.length - 1; at++) if (text.includes(word.slice(at, at + 2))) held++;
  return word.length > 2 && held / (word.length - 1) >= ENOUGH_PAIRS;
}
