import {
  ContextFeatures,
  MAX_CONTEXT_FEATURES,
  situationHashes,
} from '@/lib/entities/tagger/context-features';
import type { Cues } from '@/lib/entities/tagger/cues';
import { languageNumber } from '@/lib/entities/tagger/languages';
import type { Lexicon } from '@/lib/entities/tagger/lexicon';
import { WordTable } from '@/lib/entities/tagger/word-table';
import { tokenize } from '@/lib/entities/tokenize';
import type { TokenKind, Tokens } from '@/lib/entities/tokens';
import { allowedLabels } from './allowed-labels';
import { ByteWriter } from './byte-writer';
import type { MarkedText } from './marked-text';

const MOST_WORDS = 2_000_000;
const WITHOUT_CUES_EVERY = 8;

/**
 * Collects what the trainer reads: every distinct word with its feature hashes, then sentences as rows of
 * (word, allowed labels, context hashes). Features come from the product's own code, so that training and
 * inference cannot drift apart. Layout: native/training-file.hpp.
 */
export class TrainingFile {
  private readonly words = new ByteWriter();
  private readonly sentences = new ByteWriter();
  private readonly table: WordTable;
  private readonly context: ContextFeatures;
  private textCount = 0;
  sentenceCount = 0;
  tokenCount = 0;

  /** `cuesOf` gives what other recognisers suspect of a text's tokens. */
  constructor(
    lexicon: Lexicon,
    private readonly cuesOf: (tokens: Tokens, language: string) => Cues,
  ) {
    this.table = new WordTable(MOST_WORDS, lexicon, (_, features) => {
      this.words.u8(features.count);
      this.words.u8(features.identityCount);
      for (let index = 0; index < features.count; index++) {
        this.words.u32(features.hashes[index] ?? 0);
      }
    });
    this.context = new ContextFeatures(this.table, lexicon);
  }

  /** Adds the sentences of a text; `language` overrides the text's own (to teach the model to do without). */
  add(marked: MarkedText, weight: number, language = languageNumber(marked.language)): void {
    const tokens = tokenize(marked.text, marked.language);
    const allowed = allowedLabels(marked, tokens);
    const cues = this.isWithoutCues() ? undefined : this.cuesOf(tokens, marked.language);
    const rows = new Int32Array(tokens.count);
    for (let at = 0; at < tokens.count; at++) {
      const kind = (tokens.kinds[at] ?? 0) as TokenKind;
      rows[at] = this.table.rowOf(
        marked.text,
        tokens.starts[at] ?? 0,
        tokens.ends[at] ?? 0,
        kind,
        language,
      );
    }
    for (let from = 0; from < tokens.count; ) {
      let to = from + 1;
      while (to < tokens.count && tokens.sentenceStarts[to] === 0) to++;
      this.context.read(tokens, rows, from, to, cues);
      this.addSentence(rows, allowed, from, to, weight, language);
      from = to;
    }
  }

  /** Some texts are taught without cues, so that the tagger can do without. */
  private isWithoutCues(): boolean {
    this.textCount++;
    return this.textCount % WITHOUT_CUES_EVERY === 0;
  }

  private addSentence(
    rows: Int32Array,
    allowed: Uint16Array,
    from: number,
    to: number,
    weight: number,
    language: number,
  ): void {
    this.sentenceCount++;
    this.tokenCount += to - from;
    this.sentences.u32(to - from);
    this.sentences.u32(language);
    this.sentences.f32(weight);
    for (let at = from; at < to; at++) {
      this.sentences.u32((rows[at] ?? 0) - 1);
      this.sentences.u16(allowed[at] ?? 0);
      const first = (at - from) * MAX_CONTEXT_FEATURES;
      let count = 0;
      while (count < MAX_CONTEXT_FEATURES && this.context.hashes[first + count] !== 0) count++;
      const situation = this.context.situations[at - from] ?? 0;
      const fixed = situationHashes(language, this.context.style, situation);
      this.sentences.u16(fixed.length + count);
      for (const hash of fixed) this.sentences.u32(hash);
      for (let index = 0; index < count; index++) {
        this.sentences.u32(this.context.hashes[first + index] ?? 0);
      }
    }
  }

  bytes(): Uint8Array {
    const header = new ByteWriter();
    header.u32(this.table.count - 1);
    header.u32(this.sentenceCount);
    header.raw(this.words.finish());
    header.raw(this.sentences.finish());
    return header.finish();
  }
}
