import { romanise } from '@/lib/entities/people/romanise';
import { skeleton } from '@/lib/entities/people/skeleton';
import type { FingerprintWords } from '@/lib/event/event-fingerprint';
import { fold } from '@/lib/event/fold';
import { hash32 } from '@/lib/event/hash';
import type { Span } from '@/lib/text';
import { beginningOf, beginningRarity } from './beginnings';
import { gistOf } from './concept-vectors';
import { type ContentWord, spacedWords, unspacedWords } from './content-words';
import { senseFinder } from './senses';
import { packSpellings } from './spellings';
import { readWordFile, SYNONYMS, type WordFile } from './word-file';
import { type Meaning, MOST_CONCEPTS, NO_MEANING, STOP_CONCEPT, unpackMeaning } from './word-table';

/** A stretch of an article's title or text. `names` are the spans of recognised names in it, ordered by start. */
export interface Passage {
  text: string;
  names: Span[];
}

/** Turns words of any language into concepts that all languages share. */
export interface WordSpace {
  describe(title: Passage, text: Passage, language: string): FingerprintWords;
}

/** Fewer lose reports whose weightiest words are unlike; more cost storage. */
const MOST_WORDS = 160;
/** UTF-16 units; a report says what happened before that. */
const LONGEST_TEXT = 8000;
/** UTF-16 units after which the opening's extra weight has shrunk to a third, as for the names (salience.ts). */
const OPENING = 600;
const TITLE_WEIGHT = 1.5;
const SPELT_IN_TITLE = 4;
const LEAST_WEIGHT = 0.3;
const UNSPACED = new Set(['zh', 'ja']);
/** A word that no table knows is a name or a rare term, shared across languages by its sound. */
const RARITY_OF_UNKNOWN = 0.6;
/** In lower case it is an everyday word that the table lacks, and sounds like others by chance. */
const LOWER_CASE_WEIGHT = 0.3;
const SHORTEST_SOUND = 3;
/** Sounds of the beginning, by which a word is known in all its forms: 'koronawirus', 'koronawirusem', 'koronavirüs'. */
const TELLING_SOUNDS = 5;
/** Above 1: the weightiest words tell what a text is about. */
const GIST_SHARPNESS = 1.5;

/** Opens the trained file (public/data/words.bin). */
export function createWordSpace(bytes: ArrayBuffer | Uint8Array): WordSpace {
  // A copy begins at an even address, which the file's arrays need.
  const file = readWordFile(bytes instanceof Uint8Array ? new Uint8Array(bytes).buffer : bytes);
  return {
    describe(title, text, language) {
      const bag: Bag = new Map();
      const spelt = new Map<string, number>();
      const spell = (word: PassageWord, weight: number): void => {
        const beginning = beginningOf(fold(word.text), language);
        spelt.set(beginning, (spelt.get(beginning) ?? 0) + weight);
      };
      for (const word of contentWords(file, title, language)) {
        addWord(bag, file, word, language, TITLE_WEIGHT);
        spell(word, SPELT_IN_TITLE);
      }
      for (const word of contentWords(file, text, language)) {
        const weight = LEAST_WEIGHT + Math.exp(-word.start / OPENING);
        addWord(bag, file, word, language, weight);
        spell(word, weight);
      }
      const rarities = file.beginnings.get(language);
      for (const [beginning, mass] of spelt) {
        spelt.set(beginning, Math.log1p(mass) * beginningRarity(rarities, beginning));
      }
      return { ...weightiest(bag, file), spellings: packSpellings(spelt) };
    },
  };
}

interface PassageWord extends ContentWord {
  isName: boolean;
}

function contentWords(file: WordFile, { text, names }: Passage, language: string): PassageWord[] {
  const read = text.slice(0, LONGEST_TEXT);
  const words = UNSPACED.has(language)
    ? unspacedWords(
        read,
        file.tables.get(language),
        language === 'zh' ? file.simplified : undefined,
      )
    : spacedWords(read, senseFinder(file.tables, language));
  let next = 0;
  return words.map((word) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    return { ...word, isName: (names[next]?.start ?? Number.POSITIVE_INFINITY) <= word.start };
  });
}

/** `rarity` is that of the rarest word that stands for the concept. */
type Bag = Map<number, { mass: number; text: string; isName: boolean; rarity: number }>;

function addWord(
  bag: Bag,
  file: WordFile,
  word: PassageWord,
  language: string,
  weight: number,
): void {
  const add = (id: number, mass: number, isName: boolean, rarity: number): void => {
    const known = bag.get(id);
    if (!known) bag.set(id, { mass, text: word.text, isName, rarity });
    else {
      known.mass += mass;
      known.isName ||= isName;
      known.rarity = Math.max(known.rarity, rarity);
    }
  };
  if (word.senses.length === 0) {
    const sound = skeleton(romanise(word.text, language));
    const isName = !/^\p{Ll}/u.test(word.text);
    if (sound.length >= SHORTEST_SOUND) {
      add(
        soundId(sound.slice(0, TELLING_SOUNDS)),
        isName ? weight : weight * LOWER_CASE_WEIGHT,
        isName,
        RARITY_OF_UNKNOWN,
      );
    }
    return;
  }
  for (const { meanings, trust, rarity } of word.senses) {
    for (const { concept, share } of normalised(meanings)) {
      if (concept === STOP_CONCEPT) continue;
      for (const synonym of normalised(synonymsOf(file, concept))) {
        add(synonym.concept, weight * trust * share * synonym.share, word.isName, rarity);
      }
    }
  }
}

/** Beyond the concepts, so that the two never meet. */
function soundId(sound: string): number {
  return MOST_CONCEPTS + (hash32(sound) >>> 1);
}

function synonymsOf(file: WordFile, concept: number): Meaning[] {
  return [...file.synonyms.subarray(SYNONYMS * concept, SYNONYMS * (concept + 1))]
    .filter((packed) => packed !== NO_MEANING)
    .map(unpackMeaning);
}

function normalised(meanings: Meaning[]): Meaning[] {
  const total = meanings.reduce((sum, { share }) => sum + share, 0);
  return meanings.map(({ concept, share }) => ({ concept, share: share / total }));
}

/**
 * The concepts of the bag by frequency and rarity, the vector scaled to length 1 before the lightest are dropped. A concept is as
 * rare as it is in all languages and as the article's own words for it are in theirs: 'only' also means 'unmarried', which is
 * rare, and is no rare word.
 */
function weightiest(bag: Bag, file: WordFile): FingerprintWords {
  const words = Array.from(bag, ([id, { mass, text, isName, rarity }]) => ({
    id,
    text,
    isName,
    weight:
      Math.log1p(mass) * (id < MOST_CONCEPTS ? Math.sqrt((file.rarity[id] ?? 0) * rarity) : rarity),
  }));
  const norm = Math.sqrt(words.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  const kept = words
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, MOST_WORDS)
    .sort((a, b) => a.id - b.id);
  return {
    gist: gistOf(
      file.vectors,
      kept
        .filter(({ id, isName }) => id < MOST_CONCEPTS && !isName)
        .map(({ id, weight }) => ({ id, weight: weight ** GIST_SHARPNESS })),
    ),
    ids: kept.map(({ id }) => id),
    weights: kept.map(({ weight }) => Math.round((1000 * weight) / norm) / 1000),
    texts: kept.map(({ text }) => text),
    names: kept.map(({ isName }) => (isName ? 1 : 0)),
  };
}
