import {
  ContextFeatures,
  MAX_CONTEXT_FEATURES,
  situationHashes,
} from '@/lib/entities/tagger/context-features';
import type { Cues } from '@/lib/entities/tagger/cues';
import { hashText } from '@/lib/entities/tagger/hash';
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

/** How a text is added, beside what it says of itself. */
export interface Teaching {
  /** Scales the loss. */
  weight: number;
  /** Number of the source, for figures by source. */
  source: number;
  /** Overrides the text's own language, to teach the model to do without. */
  language?: number;
  /** A changed copy of a text that is taught as it is, too: never measured on. */
  isCopy?: boolean;
}

/**
 * Collects what the trainer reads: every distinct word with its feature hashes, then sentences as rows of
 * (word, allowed labels, context hashes). Features come from the product's own code, so that training and
 * inference cannot drift apart. Written in columns; ../learn/training_file.h reads them in the same order.
 */
export class TrainingFile {
  private readonly word = {
    featureCounts: new ByteWriter(),
    identityCounts: new ByteWriter(),
    features: new ByteWriter(),
  };
  private readonly sentence = {
    tokenCounts: new ByteWriter(),
    weights: new ByteWriter(),
    sources: new ByteWriter(),
    documents: new ByteWriter(),
    copies: new ByteWriter(),
  };
  private readonly token = {
    words: new ByteWriter(),
    allowed: new ByteWriter(),
    contextCounts: new ByteWriter(),
    contexts: new ByteWriter(),
  };
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
    const { featureCounts, identityCounts, features: hashes } = this.word;
    this.table = new WordTable(MOST_WORDS, lexicon, (_, features) => {
      featureCounts.u8(features.count);
      identityCounts.u8(features.identityCount);
      for (let index = 0; index < features.count; index++) hashes.u32(features.hashes[index] ?? 0);
    });
    this.context = new ContextFeatures(this.table, lexicon);
  }

  /** Adds the sentences of a text. */
  add(marked: MarkedText, teaching: Teaching): void {
    const language = teaching.language ?? languageNumber(marked.language);
    const tokens = tokenize(marked.text, marked.language);
    const allowed = allowedLabels(marked, tokens);
    const cues = this.isWithoutCues() ? undefined : this.cuesOf(tokens, marked.language);
    const document = hashText(0, marked.document, 0, marked.document.length);
    const rows = new Int32Array(tokens.count);
    for (let at = 0; at < tokens.count; at++) {
      const start = tokens.starts[at] ?? 0;
      const kind = (tokens.kinds[at] ?? 0) as TokenKind;
      rows[at] = this.table.rowOf(marked.text, start, tokens.ends[at] ?? 0, kind, language);
    }
    for (let from = 0; from < tokens.count; ) {
      let to = from + 1;
      while (to < tokens.count && tokens.sentenceStarts[to] === 0) to++;
      this.context.read(tokens, rows, from, to, cues);
      this.addSentence(to - from, document, teaching);
      for (let at = from; at < to; at++) {
        this.token.words.u32((rows[at] ?? 0) - 1);
        this.token.allowed.u16(allowed[at] ?? 0);
        this.addContext(at - from, language);
      }
      from = to;
    }
  }

  /** Some texts are taught without cues, so that the tagger can do without. */
  private isWithoutCues(): boolean {
    this.textCount++;
    return this.textCount % WITHOUT_CUES_EVERY === 0;
  }

  private addSentence(length: number, document: number, teaching: Teaching): void {
    this.sentenceCount++;
    this.tokenCount += length;
    this.sentence.tokenCounts.u32(length);
    this.sentence.weights.f32(teaching.weight);
    this.sentence.sources.u32(teaching.source);
    this.sentence.documents.u32(document);
    this.sentence.copies.u8(teaching.isCopy ? 1 : 0);
  }

  private addContext(slot: number, language: number): void {
    const { hashes, situations, style } = this.context;
    const first = slot * MAX_CONTEXT_FEATURES;
    let count = 0;
    while (count < MAX_CONTEXT_FEATURES && hashes[first + count] !== 0) count++;
    const fixed = situationHashes(language, style, situations[slot] ?? 0);
    this.token.contextCounts.u8(fixed.length + count);
    for (const hash of fixed) this.token.contexts.u32(hash);
    for (let index = 0; index < count; index++) {
      this.token.contexts.u32(hashes[first + index] ?? 0);
    }
  }

  /** The columns, each behind its length in bytes. */
  bytes(): Uint8Array {
    const file = new ByteWriter();
    for (const part of [this.word, this.sentence, this.token]) {
      for (const column of Object.values(part)) {
        const bytes = column.finish();
        file.u32(bytes.length);
        file.raw(bytes);
      }
    }
    return file.finish();
  }
}
