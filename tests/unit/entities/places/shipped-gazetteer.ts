import { readFileSync } from 'node:fs';
import { findPlaces } from '@/lib/entities/places/find-places';
import { loadGazetteer } from '@/lib/entities/places/gazetteer';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import { tokenize } from '@/lib/entities/tokenize';

export const GAZETTEER_FILE = 'public/data/gazetteer.bin';

/** The gazetteer as it is committed. */
export const gazetteer = await loadGazetteer(new Uint8Array(readFileSync(GAZETTEER_FILE)));

export function candidatesIn(text: string, language: string, leastTrust = 0): PlaceCandidate[] {
  return findPlaces(tokenize(text, language), language, gazetteer).filter(
    ({ trust }) => trust >= leastTrust,
  );
}

/** "marked words → likeliest id" of the candidates with some trust. */
export function marksIn(text: string, language: string, leastTrust = 0.2): string[] {
  return candidatesIn(text, language, leastTrust).map(
    ({ start, end, readings }) => `${text.slice(start, end)} → ${readings[0]?.id}`,
  );
}
