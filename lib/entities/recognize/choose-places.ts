import type { Demonym } from '@/lib/entities/places/find-demonyms';
import { findPlaces } from '@/lib/entities/places/find-places';
import { type Gazetteer, PlaceClass } from '@/lib/entities/places/gazetteer';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import type { Tokens } from '@/lib/entities/tokens';
import type { Span } from '@/lib/text';

/** A span that is taken for a place; without `candidate` the gazetteer does not know the name. Tokens [from, to). */
export interface ChosenPlace extends Span {
  from: number;
  to: number;
  candidate?: PlaceCandidate;
}

/** From this trust on a name counts as a place when no tagger has a say. */
const TRUSTED = 0.5;
/** And from this when the tagger took the words for nothing, or they are also a people. */
const CERTAIN = 0.93;

/** Enough for a place in a country that the text speaks of anyway. */
const TRUSTED_AT_HOME = 0.15;

/** The places among the gazetteer's candidates and the tagger's spans; a tagged span that is no place is a veto. */
export function choosePlaces(
  tokens: Tokens,
  language: string,
  gazetteer: Gazetteer,
  demonyms: readonly Demonym[],
  tagged: readonly TaggedSpan[] | undefined,
): ChosenPlace[] {
  // A people, not the small town that is called like it ("Kazakh").
  const peoples = new Map(demonyms.map(({ start, end }) => [start, end]));
  const candidates = findPlaces(tokens, language, gazetteer).filter(
    ({ trust, start, end }) => trust >= CERTAIN || peoples.get(start) !== end,
  );
  return chosenFrom(candidates, gazetteer, tagged).map((place) =>
    withoutStateForm(place, tokens, language, gazetteer),
  );
}

/** "Republic of Uzbekistan" names Uzbekistan: the form of the state is no part of the name. */
function withoutStateForm(
  place: ChosenPlace,
  tokens: Tokens,
  language: string,
  gazetteer: Gazetteer,
): ChosenPlace {
  const { candidate } = place;
  const row = candidate?.readings[0]?.place ?? -1;
  if (!candidate || row < 0 || gazetteer.classes[row] !== PlaceClass.country) return place;
  const text = tokens.text.slice(place.start, place.end);
  const name = gazetteer.localNameOf(row, language) ?? gazetteer.nameOf(row);
  if (!text.endsWith(` ${name}`)) return place;
  const start = place.end - name.length;
  let from = place.from;
  while (from < place.to && (tokens.starts[from] ?? 0) < start) from++;
  return { ...place, start, from, candidate: { ...candidate, name } };
}

function chosenFrom(
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
  tagged: readonly TaggedSpan[] | undefined,
): ChosenPlace[] {
  if (!tagged) return trustedPlaces(candidates, gazetteer).map(asPlace);
  const chosen: ChosenPlace[] = [];
  for (const span of tagged) {
    if (span.type === 'place') chosen.push(placeOfSpan(span, candidates));
  }
  for (const candidate of candidates) {
    if (candidate.trust < CERTAIN) continue;
    if (!tagged.some((span) => overlaps(span, candidate))) chosen.push(asPlace(candidate));
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function trustedPlaces(
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
): PlaceCandidate[] {
  const countriesOf = ({ readings }: PlaceCandidate): number[] =>
    readings.map(({ place }) => gazetteer.countries[place] ?? -1);
  const trusted = candidates.filter(({ trust }) => trust >= TRUSTED);
  const spokenOf = new Set(trusted.map((candidate) => countriesOf(candidate)[0] ?? -1));
  spokenOf.delete(-1);
  return candidates.filter((candidate) => {
    if (candidate.trust >= TRUSTED) return true;
    if (candidate.trust < TRUSTED_AT_HOME || candidate.everyday) return false;
    return countriesOf(candidate).some((country) => spokenOf.has(country));
  });
}

/** The words as tagged, the meaning of the longest name among them. */
function placeOfSpan(span: TaggedSpan, candidates: readonly PlaceCandidate[]): ChosenPlace {
  let best: PlaceCandidate | undefined;
  for (const candidate of candidates) {
    if (!overlaps(span, candidate)) continue;
    if (!best || candidate.end - candidate.start > best.end - best.start) best = candidate;
  }
  return {
    start: span.start,
    end: span.end,
    from: span.from,
    to: span.to,
    ...(best && { candidate: best }),
  };
}

function asPlace(candidate: PlaceCandidate): ChosenPlace {
  const { start, end, firstToken, endToken } = candidate;
  return { start, end, from: firstToken, to: endToken, candidate };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
