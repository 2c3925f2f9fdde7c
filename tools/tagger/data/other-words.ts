import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tokenize } from '@/lib/entities/tokenize';
import { TokenKind } from '@/lib/entities/tokens';
import type { MarkedSpan, MarkedText } from './marked-text';
import type { Random } from './random';

/** How often a capitalised word that is no name gives way to another. */
const CAPITALISED_SHARE = 0.5;
/** And how often any word does where there are no capitals. */
const CASELESS_SHARE = 0.1;
const SHORTEST_WORD = 3;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const CASELESS = /^[\p{Script=Arabic}\p{Script=Hebrew}]+$/u;
/** Languages whose codes in the dictionary are other than ours. */
const CODES: Readonly<Record<string, string>> = { hr: 'sh', sr: 'sh', nb: 'no', nn: 'no' };

/** Common nouns by language: Wiktionary's (CC BY-SA), from the dictionary in the folder of the training data. */
export function readNouns(data: string): ReadonlyMap<string, readonly string[]> {
  const path = join(data, 'lexica/enwiktionary_pairs.tsv.gz');
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  const nouns = new Map<string, string[]>();
  const add = (language: string, word: string): void => {
    if (word.length < SHORTEST_WORD || !/^[\p{L}\p{M}]+$/u.test(word)) return;
    if (language !== 'de' && word !== word.toLowerCase()) return;
    const known = nouns.get(language);
    if (!known) nouns.set(language, [word]);
    else if (known.at(-1) !== word) known.push(word);
  };
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [english = '', language = '', headword = '', kind, word = ''] = line.split('\t');
    if (kind !== 'n') continue;
    add(language, word);
    add(english, headword);
  }
  return nouns;
}

/**
 * Puts other common nouns into marked sentences where a capital (in Arabic and Hebrew script: nothing) tells them from
 * names: at the beginning of sentences, in German everywhere. So the tagger meets words that its texts don't have.
 */
export class OtherWords {
  constructor(
    /** By language, as a sentence would have them inside. */
    private readonly nouns: ReadonlyMap<string, readonly string[]>,
    private readonly random: Random,
  ) {}

  /** The text with some words replaced; as it is where names may stand in it unmarked. */
  replaceIn(marked: MarkedText): MarkedText {
    const { language, annotated, overlooks } = marked;
    const nouns = this.nouns.get(CODES[language] ?? language);
    if (!nouns || overlooks || !annotated.has('person') || !annotated.has('place')) return marked;
    const tokens = tokenize(marked.text, language);
    const spans = [...marked.spans].sort((a, b) => a.start - b.start);
    const shifts: number[] = [];
    let passed = 0;
    let text = '';
    let at = 0;
    for (let token = 0; token < tokens.count; token++) {
      const start = tokens.starts[token] ?? 0;
      const end = tokens.ends[token] ?? 0;
      while (passed < spans.length && (spans[passed]?.start ?? 0) <= start) {
        shifts.push(text.length - at);
        passed++;
      }
      const isInside = marked.spans.some((span) => span.start < end && start < span.end);
      if (isInside || tokens.kinds[token] !== TokenKind.word) continue;
      const isFirst = tokens.sentenceStarts[token] === 1;
      const other = this.otherFor(marked.text.slice(start, end), isFirst, language, nouns);
      if (other === undefined) continue;
      text += marked.text.slice(at, start) + other;
      at = end;
    }
    const moved = spans.map((span, index) => shifted(span, shifts[index] ?? text.length - at));
    return { ...marked, text: text + marked.text.slice(at), spans: moved };
  }

  private otherFor(
    word: string,
    isFirst: boolean,
    language: string,
    nouns: readonly string[],
  ): string | undefined {
    if (word.length < SHORTEST_WORD) return undefined;
    if (CASELESS.test(word)) {
      return this.random.next() < CASELESS_SHARE ? this.random.pick(nouns) : undefined;
    }
    if (!CAPITALISED.test(word) || !(isFirst || language === 'de')) return undefined;
    if (this.random.next() >= CAPITALISED_SHARE) return undefined;
    const noun = this.random.pick(nouns) ?? word;
    return noun.charAt(0).toLocaleUpperCase(language) + noun.slice(1);
  }
}

function shifted(span: MarkedSpan, by: number): MarkedSpan {
  return { ...span, start: span.start + by, end: span.end + by };
}
