import { readFileSync } from 'node:fs';
import { findPlaces } from '@/lib/entities/places/find-places';
import { loadGazetteer } from '@/lib/entities/places/gazetteer';
import { type Cues, placeCues } from '@/lib/entities/tagger/cues';
import type { Tokens } from '@/lib/entities/tokens';

/** Gives the cues of a tokenised text. */
export type CuesOf = (tokens: Tokens, language: string) => Cues;

const GAZETTEER = new URL('../../../public/data/gazetteer.bin', import.meta.url);

/** The product's own cues, from the gazetteer as it is built. */
export async function readCues(): Promise<CuesOf> {
  const gazetteer = await loadGazetteer(readFileSync(GAZETTEER));
  return (tokens, language) =>
    placeCues(tokens.count, findPlaces(tokens, language, gazetteer), gazetteer);
}
