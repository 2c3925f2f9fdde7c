import type { Recognition } from './entity';
import type { Gazetteer } from './places/gazetteer';
import { recognizeArticle } from './recognize/recognize-article';
import type { Tagger } from './tagger/tagger';

export interface RecognizeInput {
  text: string;
  title?: string;
  /** BCP 47 primary subtag, or 'und'. */
  language: string;
  /** ISO 3166-1 alpha-2 of the outlet, when known: last resort for an office's country. */
  outletCountry?: string;
}

/** What a recogniser works with. Without a tagger people are only found by their offices. */
export interface RecognizerData {
  gazetteer: Gazetteer;
  tagger?: Tagger;
}

/** Finds people with their offices, places and organisations; synchronous, never throws on any text. */
export interface Recognizer {
  recognize(input: RecognizeInput): Recognition;
}

/** A recogniser over loaded data; holds no state between texts but look-up tables. */
export function createRecognizer(data: RecognizerData): Recognizer {
  return { recognize: (input) => recognizeArticle(input, data) };
}
