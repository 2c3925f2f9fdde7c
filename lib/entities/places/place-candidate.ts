import type { Span } from '@/lib/text';

/** One place that a name may mean. */
export interface PlaceReading {
  /** Row of the gazetteer. */
  place: number;
  /** See PlaceEntity.id. */
  id: string;
  /** Share of this reading among those of the name, before any context; the readings of a candidate sum to 1. */
  prior: number;
}

/** Words of a text that are a place name of the gazetteer. Start and end are UTF-16 offsets: endings inside, clitics outside unless they changed the spelling. */
export interface PlaceCandidate extends Span {
  /** Tokens that the span touches, end exclusive. */
  firstToken: number;
  endToken: number;
  /** The name without inflection, in the text's spelling as far as the ending allows. */
  name: string;
  inflected: boolean;
  /** Hangs on other words by a hyphen ("US-Präsident", "Berlin-based"). */
  hyphenated: boolean;
  /** An everyday word, month or given name of the language ("Reading", "Bakan"). */
  everyday: boolean;
  /** Best first, at least one. */
  readings: PlaceReading[];
  /** How likely the words are a place mention at all, judged by name and form alone, 0..1. */
  trust: number;
}
