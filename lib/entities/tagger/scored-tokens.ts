import { LABEL_COUNT } from './labels';

/** What is worked out for each token of a text before the labels are chosen. One text at a time: the arrays stay and only grow. */
export class ScoredTokens {
  /** Row of the token's word (./word-table). */
  rows = new Int32Array(0);
  /** LABEL_COUNT a token. */
  scores = new Float32Array(0);
  /** By what a word is known again in the text; 0 where that says nothing. */
  keys = new Uint32Array(0);
  /** 1 where the word alone says that it is no name. */
  plain = new Uint8Array(0);

  /** Makes room for a text of `count` tokens; what the last text left stands there still. */
  reserve(count: number): void {
    if (this.rows.length >= count) return;
    this.rows = new Int32Array(count * 2);
    this.scores = new Float32Array(count * 2 * LABEL_COUNT);
    this.keys = new Uint32Array(count * 2);
    this.plain = new Uint8Array(count * 2);
  }
}
