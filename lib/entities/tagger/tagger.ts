import type { TokenKind, Tokens } from '@/lib/entities/tokens';
import { Consistency } from './consistency';
import { ContextFeatures } from './context-features';
import type { Cues } from './cues';
import { Decoder } from './decode';
import { isInside, LABEL_COUNT } from './labels';
import { languageNumber } from './languages';
import { Lexicon, LexiconClass } from './lexicon';
import { readModel, type TaggerHeader } from './model-file';
import { Network } from './network';
import { lowerForm, normalForm } from './normal-form';
import { ScoredTokens } from './scored-tokens';
import { WordTable } from './word-table';

/** Words whose share of the network is kept; some 830 bytes each, 34 MB in all. */
const KEPT_WORDS = 40_960;
const PERSON_CLASSES = LexiconClass.givenName | LexiconClass.surname;
/** Longest run of tokens that is scored as one sentence: bounds what one sentence can cost. */
const LONGEST_SENTENCE = 400;

/** Labels of a text's tokens. */
export interface Tagging {
  /** Label of each token (./labels). */
  labels: Uint8Array;
  /** By how much the chosen label's score exceeds the best of another type's; higher is surer, may be negative. */
  margins: Float32Array;
  /** The best label of another type that might stand there; 0, outside, too. */
  rivals: Uint8Array;
}

/** Finds persons, places, organisations and offices among the tokens of a text. */
export interface Tagger {
  readonly header: TaggerHeader;
  /** `language` is a BCP 47 tag or 'und'; `cues` make it surer, but are not needed. */
  tag(tokens: Tokens, language: string, cues?: Cues): Tagging;
  /** Whether the model's lists have the word text[start, end) as a given name or a surname. */
  isPersonName(text: string, start: number, end: number): boolean;
}

/** Reads the model file; throws TaggerFormatError when it is damaged or of another format. */
export function loadTagger(bytes: Uint8Array): Tagger {
  return new NetworkTagger(bytes);
}

class NetworkTagger implements Tagger {
  readonly header: TaggerHeader;
  private readonly lexicon: Lexicon;
  private readonly words: WordTable;
  private readonly context: ContextFeatures;
  private readonly network: Network;
  private readonly decoder: Decoder;
  private readonly consistency = new Consistency();
  private readonly scored = new ScoredTokens();

  constructor(bytes: Uint8Array) {
    const model = readModel(bytes);
    this.header = model.header;
    const lexicon = new Lexicon(model.lexicon);
    this.lexicon = lexicon;
    this.network = new Network(model, KEPT_WORDS);
    this.words = new WordTable(KEPT_WORDS, lexicon, (row, features) =>
      this.network.learnWord(row, features),
    );
    this.context = new ContextFeatures(this.words, lexicon);
    const chain = model.dense.subarray(model.dense.length - LABEL_COUNT * (LABEL_COUNT + 1));
    this.decoder = new Decoder(chain, chain.subarray(LABEL_COUNT * LABEL_COUNT));
  }

  tag(tokens: Tokens, language: string, cues?: Cues): Tagging {
    const { count } = tokens;
    const labels = new Uint8Array(count);
    const margins = new Float32Array(count);
    const rivals = new Uint8Array(count);
    this.scored.reserve(count);
    this.score(tokens, languageNumber(language), cues);
    const { scores, keys, plain } = this.scored;
    this.consistency.apply(keys, scores, count);
    for (let from = 0; from < count; ) {
      const to = endOfSentence(tokens, from);
      this.decoder.decode(scores, plain, from, to - from, labels);
      from = to;
    }
    measure(labels, scores, margins, rivals);
    return { labels, margins, rivals };
  }

  isPersonName(text: string, start: number, end: number): boolean {
    const lower = lowerForm(normalForm(text, start, end));
    const apostrophe = lower.indexOf("'", 2);
    const classes = this.lexicon.classesOf(lower, 0, apostrophe > 0 ? apostrophe : lower.length);
    return (classes & PERSON_CLASSES) !== 0;
  }

  private score(tokens: Tokens, language: number, cues: Cues | undefined): void {
    const { rows, keys, plain } = this.scored;
    for (let from = 0; from < tokens.count; ) {
      const to = endOfSentence(tokens, from);
      this.words.makeRoom(to - from);
      this.findRows(tokens, rows, from, to, language);
      this.context.read(tokens, rows, from, to, cues);
      this.network.score(this.scored, from, to, language, this.context);
      for (let at = from; at < to; at++) {
        keys[at] = plain[at] === 1 ? 0 : (this.words.nameHashes[rows[at] ?? 0] ?? 0);
      }
      from = to;
    }
  }

  private findRows(
    tokens: Tokens,
    rows: Int32Array,
    from: number,
    to: number,
    language: number,
  ): void {
    for (let at = from; at < to; at++) {
      const start = tokens.starts[at] ?? 0;
      const end = tokens.ends[at] ?? 0;
      const kind = (tokens.kinds[at] ?? 0) as TokenKind;
      rows[at] = this.words.rowOf(tokens.text, start, end, kind, language);
    }
  }
}

/** Rivals are the labels that may stand behind the label before: I only behind B or I of its type. */
function measure(
  labels: Uint8Array,
  scores: Float32Array,
  margins: Float32Array,
  rivals: Uint8Array,
): void {
  let before = 0;
  for (let at = 0; at < labels.length; at++) {
    const first = at * LABEL_COUNT;
    const chosen = labels[at] ?? 0;
    const type = (chosen + 1) >> 1;
    let rival = type === 0 ? -Infinity : (scores[first] ?? 0);
    for (let label = 1; label < LABEL_COUNT; label++) {
      const own = (label + 1) >> 1;
      if (own === type || (isInside(label) && own !== before)) continue;
      const score = scores[first + label] ?? 0;
      if (score <= rival) continue;
      rival = score;
      rivals[at] = label;
    }
    margins[at] = (scores[first + chosen] ?? 0) - rival;
    before = type;
  }
}

function endOfSentence(tokens: Tokens, from: number): number {
  const most = Math.min(tokens.count, from + LONGEST_SENTENCE);
  let to = from + 1;
  while (to < most && tokens.sentenceStarts[to] === 0) to++;
  return to;
}
