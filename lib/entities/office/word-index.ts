import { foldWord } from './fold';
import { WordMemo } from './word-memo';

/** Words of a lexicon that a word of a text may be. */
const NO_WORDS: readonly number[] = [];
const SHORTEST_STEM = 2;
/** Distinct words that are remembered; a language's news vocabulary fits. */
const REMEMBERED_WORDS = 30_000;

/**
 * The distinct words of a lexicon, numbered. A word is exact ("of"), a stem with the language's endings
 * ("министр~"), or in capitals and then only matched in capitals ("ЕС").
 */
export class WordIndex {
  private readonly exact = new Map<string, number[]>();
  private readonly stems = new Map<string, number[]>();
  private readonly capitals = new Map<string, number[]>();
  private readonly ids = new Map<string, number>();
  private readonly remembered = new WordMemo<readonly number[]>(REMEMBERED_WORDS);
  private longestStem = 0;

  constructor(
    private readonly language: string,
    private readonly endings: RegExp,
    private readonly clitics: RegExp | undefined,
  ) {}

  /** Number of a lexicon word; "~" at its end stands for the endings. */
  add(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.ids.size + 1;
    this.ids.set(word, id);
    const isStem = word.endsWith('~');
    const bare = isStem ? word.slice(0, -1) : word;
    if (isCapitals(bare)) append(this.capitals, bare, id);
    else {
      const folded = foldWord(bare, 0, bare.length, this.language);
      append(isStem ? this.stems : this.exact, folded, id);
      if (isStem) this.longestStem = Math.max(this.longestStem, folded.length);
    }
    return id;
  }

  /** Numbers of all lexicon words that the word text[start, end) is a form of. */
  idsOf(text: string, start: number, end: number): readonly number[] {
    return this.remembered.get(text, start, end, this.lookUp);
  }

  /** Letters written together in front of a word ("و", "ب"), as many UTF-16 units as they are; 0 if none helps. */
  cliticLength(word: string): number {
    if (!this.clitics || this.idsOfFolded(word, this.fold(word)).length > 0) return 0;
    const clitic = this.clitics.exec(word)?.[0].length ?? 0;
    return clitic > 0 && clitic < word.length - 1 ? clitic : 0;
  }

  private readonly lookUp = (word: string): readonly number[] => {
    const found = this.idsOfFolded(word, this.fold(word));
    if (found.length > 0 || !this.clitics) return found;
    const bare = word.replace(this.clitics, '');
    return bare === word || bare.length < 2 ? found : this.idsOfFolded(bare, this.fold(bare));
  };

  private fold(word: string): string {
    return foldWord(word, 0, word.length, this.language);
  }

  private idsOfFolded(raw: string, folded: string): readonly number[] {
    let found: number[] | undefined;
    const add = (ids: number[] | undefined): void => {
      if (ids) found = found ? [...found, ...ids] : ids;
    };
    add(this.exact.get(folded));
    add(this.capitals.get(withoutApostropheEnding(raw)));
    const longest = Math.min(folded.length, this.longestStem);
    for (let length = longest; length >= SHORTEST_STEM; length--) {
      const ids = this.stems.get(folded.slice(0, length));
      if (ids && this.endings.test(folded.slice(length))) add(ids);
    }
    return found ?? NO_WORDS;
  }
}

/** "CIA'nın" is CIA with a Turkic ending. */
function withoutApostropheEnding(word: string): string {
  const at = word.search(/['’]/);
  return at > 0 ? word.slice(0, at) : word;
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function append(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}
