/**
 * Class of a token. Han, kana and Thai characters are tokens of their own: those scripts do not separate words;
 * so are Hangul syllables, because Korean writes its particles onto the names.
 */
export const TokenKind = {
  word: 0,
  number: 1,
  punctuation: 2,
  ideograph: 3,
  kana: 4,
  /** Also Lao, Khmer and Burmese. */
  thai: 5,
  hangul: 6,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** A text cut into tokens, as parallel arrays (one entry a token, `count` entries used). */
export interface Tokens {
  text: string;
  count: number;
  /** UTF-16 offsets into `text`, end exclusive. */
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  /** 1 where a sentence (or paragraph, or headline) begins. */
  sentenceStarts: Uint8Array;
}

/** Whether a token is the first word of a sentence; a dash, a quotation mark or a bullet may stand before it. */
export function opensSentence({ kinds, sentenceStarts }: Tokens, token: number): boolean {
  let first = token;
  while (sentenceStarts[first] !== 1 && first > 0 && kinds[first - 1] === TokenKind.punctuation) {
    first--;
  }
  return sentenceStarts[first] === 1;
}
