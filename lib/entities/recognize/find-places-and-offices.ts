import type { PlaceEntity } from '@/lib/entities/entity';
import { findOffices, type OfficeReading } from '@/lib/entities/office/find-offices';
import type { PhraseParts } from '@/lib/entities/office/phrase-parts';
import type { Gazetteer } from '@/lib/entities/places/gazetteer';
import { type ChosenPlace, choosePlaces } from './choose-places';
import type { OtherFindings, Tags } from './findings';
import { isCountry, isInflectedPlace, isTown, likeliestCountry, officeNouns } from './office-nouns';
import { placeEntities } from './place-entities';
import { PlaceFeatures } from './place-features';
import { SpanIndex } from './span-index';

/** The places of a text with their meanings, and its offices. */
export interface PlacesAndOffices {
  places: ChosenPlace[];
  /** Of each place, in the same order. */
  entities: PlaceEntity[];
  /** Absent in languages without an office lexicon. */
  reading?: OfficeReading;
}

/**
 * Places and offices decide each other: a place gives an office its country, and an office makes a place of a name that
 * would not be trusted alone.
 */
export function findPlacesAndOffices(
  findings: OtherFindings,
  gazetteer: Gazetteer,
  tags: Tags | undefined,
  outletCountry: string | undefined,
): PlacesAndOffices {
  const { tokens, language, candidates, demonyms } = findings;
  const { sure, possible } = choosePlaces(candidates, tokens, language, gazetteer, demonyms, tags);
  const context = {
    text: tokens.text,
    language,
    gazetteer,
    demonyms,
    ...(outletCountry && { outletCountry }),
  };
  const entities = placeEntities(sure, context);
  const countries = new Map(sure.map((place, index) => [place, entities[index]?.country]));
  const countryOf = (place: ChosenPlace): string | undefined =>
    countries.get(place) ?? likeliestCountry(place, gazetteer);
  const isInflected = (place: ChosenPlace): boolean =>
    isInflectedPlace(place, tokens.text, language, gazetteer);
  const all = [...sure, ...possible];
  const nouns = officeNouns(
    tokens,
    all,
    isInflected,
    (place) => isTown(place, gazetteer),
    countryOf,
    demonyms,
    tags?.fused,
  );
  const reading = findOffices(tokens, language, nouns);
  const phrases = new SpanIndex(reading?.phrases ?? []);
  const kept = sure.filter(
    (place) => !isTown(place, gazetteer) || !isInsideName(place, reading?.chart),
  );
  const taken = possible.filter(
    (place) => phrases.overlapping(place).length > 0 && !isWordOfOffice(place, reading?.chart),
  );
  const features = new PlaceFeatures(tokens, language);
  const whole = (place: ChosenPlace): ChosenPlace =>
    features.withHead(place, isCountry(place, gazetteer));
  if (taken.length === 0 && kept.length === sure.length)
    return { places: sure.map(whole), entities, ...(reading && { reading }) };
  const places = [...kept, ...taken].sort((a, b) => a.start - b.start);
  return {
    places: places.map(whole),
    entities: placeEntities(places, context),
    ...(reading && { reading }),
  };
}

const LONGEST_NAME = 8;

/** "[Askeri] Yargıç", "Supremo Tribunal [Federal]". */
function isWordOfOffice(place: ChosenPlace, chart: PhraseParts | undefined): boolean {
  const isEntry = chart?.startingAt(place.from).some(({ to, entry }) => entry && to >= place.to);
  return isEntry === true || isInsideName(place, chart);
}

/** "Supremo Tribunal [Federal]", "Defensora del [Pueblo]": a word of the office itself. */
function isInsideName({ from, to }: ChosenPlace, chart: PhraseParts | undefined): boolean {
  for (let first = Math.max(0, from - LONGEST_NAME); first < from; first++) {
    const covering = chart?.startingAt(first).find((part) => part.to >= to && part.entry);
    if (covering) return true;
  }
  return false;
}
