import type { Demonym } from '@/lib/entities/places/find-demonyms';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import type { Tokens } from '@/lib/entities/tokens';

/** What the other recognisers know about a text. */
export interface OtherFindings {
  tokens: Tokens;
  language: string;
  candidates: readonly PlaceCandidate[];
  demonyms: readonly Demonym[];
}

/** What a tagger said of a text. */
export interface Tags {
  /** Its spans as corrected. */
  fused: TaggedSpan[];
  /** As it saw them, but for words of offices: where it saw a name that is none, there is often another. */
  seen: TaggedSpan[];
  /** By how much it prefers the label of each token; below 0 where only the words around speak for it. */
  margins: Float32Array;
}
