import type { Recognition } from './entity';

export interface RecognizeInput {
  text: string;
  title?: string;
  /** BCP 47 primary subtag, or 'und'. */
  language: string;
  /** ISO 3166-1 alpha-2 of the outlet, when known: last resort for an office's country. */
  outletCountry?: string;
}

/** Finds people with their offices, places and organisations; synchronous, never throws on any text. */
export interface Recognizer {
  recognize(input: RecognizeInput): Recognition;
}
