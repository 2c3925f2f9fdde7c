import { NameSpans } from '@/lib/entities/people/name-span';
import type { Demonym } from '@/lib/entities/places/find-demonyms';
import { type Gazetteer, PlaceClass } from '@/lib/entities/places/gazetteer';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import type { Tokens } from '@/lib/entities/tokens';
import type { Span } from '@/lib/text';
import type { Tags } from './findings';
import { isJapaneseEvent } from './japanese-places';
import { SURE } from './margins';
import { Occasions } from './occasions';
import { SpanIndex } from './span-index';
import { withoutStateForm } from './state-form';

/** A span that is taken for a place; without `candidate` the gazetteer does not know the name. Tokens [from, to). */
export interface ChosenPlace extends Span {
  from: number;
  to: number;
  candidate?: PlaceCandidate;
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Katakana}ー]{2,}$/u;

export interface ChosenPlaces {
  /** In order, not overlapping. */
  sure: ChosenPlace[];
  /** Places if an office takes them in: "US President", "президент США". In order. */
  possible: ChosenPlace[];
}

/** From this trust on a name counts as a place when no tagger has a say. */
const TRUSTED = 0.5;
/** And from this when the tagger saw another kind of name in the words, and doubted it. */
const TRUSTED_AGAINST_TAGGER = 0.8;
/** And from this when the tagger saw nothing in the words, or they are also a people. */
const CERTAIN = 0.93;
/** The same for countries and regions, which few other words are called like. */
const CERTAIN_AREA = 0.8;
/** And in a script without capitals, where taggers overlook them, for all but subdivisions. */
const CERTAIN_UNCASED_AREA = 0.66;
/** And in Chinese, where most names of towns are known, and written as no other word, at up to this margin of the tagger's. */
const TRUSTED_CHINESE = 0.45;
const SURE_OF_NO_CHINESE = 4;
/** Enough for a place in a country that the text speaks of anyway. */
const TRUSTED_AT_HOME = 0.15;
/** Enough beside an office: for countries and regions, and for towns, whose names are people's, too. */
const TRUSTED_IN_OFFICE = 0.1;
const TRUSTED_TOWN_IN_OFFICE = 0.35;
/** And inside what the tagger took for an office. */
const TRUSTED_IN_SEEN_OFFICE = 0.05;

/** The places among the gazetteer's candidates and the tagger's spans; a tagged span of another kind is a veto. */
export function choosePlaces(
  found: readonly PlaceCandidate[],
  tokens: Tokens,
  language: string,
  gazetteer: Gazetteer,
  demonyms: readonly Demonym[],
  tags: Tags | undefined,
): ChosenPlaces {
  // A people, not the small town that is called like it ("Kazakh").
  const peoples = new Map(demonyms.map(({ start, end }) => [start, end]));
  const candidates = found.filter(
    ({ trust, start, end }) =>
      (trust >= CERTAIN || peoples.get(start) !== end) &&
      !(language === 'ja' && isJapaneseEvent(tokens.text, end)),
  );
  const chosen = tags
    ? besideTagger(candidates, gazetteer, tags, new NameSpans(tokens), peoples, language)
    : byTrust(candidates, gazetteer, spokenOf(candidates, gazetteer));
  const plain = (place: ChosenPlace): ChosenPlace =>
    withoutStateForm(place, tokens, language, gazetteer);
  const occasions = new Occasions(tokens, language);
  const sure = chosen.sure.filter(({ from }) => !occasions.have(from));
  return { sure: sure.map(plain), possible: chosen.possible.map(plain) };
}

function besideTagger(
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
  { fused, seen, margins }: Tags,
  names: NameSpans,
  peoples: ReadonlyMap<number, number>,
  language: string,
): ChosenPlaces {
  const known = new SpanIndex(candidates);
  const spans = new SpanIndex(fused);
  const suspected = new SpanIndex(seen);
  const sure = fused
    .filter(({ type }) => type === 'place')
    .map((span) => wholeCountry(span, known, spans, gazetteer) ?? placeOfSpan(span, known, names));
  const possible: ChosenPlace[] = [];
  const chosen = new Set(sure.map(({ candidate }) => candidate?.name));
  const isNamedElsewhere = (candidate: PlaceCandidate): boolean =>
    chosen.has(candidate.name) &&
    !peoples.has(candidate.start) &&
    isUnspacedCountry(candidate, gazetteer);
  for (const candidate of candidates) {
    const around = spans.overlapping(candidate);
    if (around.some(({ type }) => type !== 'office')) continue;
    const isSuspected = suspected.overlapping(candidate).length > 0;
    const needed = isSuspected
      ? trustNeeded(candidate, gazetteer)
      : isNamedElsewhere(candidate)
        ? TRUSTED
        : trustNeededUnseen(candidate, gazetteer, margins, names, language);
    if (candidate.trust >= needed) sure.push(asPlace(candidate));
    else if (isPossible(candidate, gazetteer, around.length > 0)) possible.push(asPlace(candidate));
  }
  return { sure: sure.sort((a, b) => a.start - b.start), possible };
}

/** Countries are called by few other words, towns by many. */
function trustNeeded({ readings }: PlaceCandidate, gazetteer: Gazetteer): number {
  const isCountry = gazetteer.classes[readings[0]?.place ?? 0] === PlaceClass.country;
  return isCountry ? TRUSTED : TRUSTED_AGAINST_TAGGER;
}

/** Of many characters a tagger soon overlooks some: the countries that such a text names elsewhere it names here, too. */
function isUnspacedCountry({ name, readings }: PlaceCandidate, gazetteer: Gazetteer): boolean {
  const placeClass = gazetteer.classes[readings[0]?.place ?? 0];
  return placeClass === PlaceClass.country && UNSPACED.test(name);
}

/** Where the tagger saw no name, but may have been led to that by the words around only. */
function trustNeededUnseen(
  { readings, firstToken, endToken }: PlaceCandidate,
  gazetteer: Gazetteer,
  margins: Float32Array,
  names: NameSpans,
  language: string,
): number {
  const placeClass = gazetteer.classes[readings[0]?.place ?? 0] ?? PlaceClass.city;
  const isTown = placeClass > PlaceClass.subdivision;
  if (isTown && language !== 'zh') return CERTAIN;
  let margin = Infinity;
  for (let token = firstToken; token < endToken; token++)
    margin = Math.min(margin, margins[token] ?? 0);
  if (language === 'zh' && placeClass > PlaceClass.region && margin < SURE_OF_NO_CHINESE)
    return TRUSTED_CHINESE;
  if (isTown) return CERTAIN;
  if (margin < 0) return TRUSTED;
  const isUncased = placeClass <= PlaceClass.region && names.isUncased(firstToken);
  return isUncased ? CERTAIN_UNCASED_AREA : CERTAIN_AREA;
}

function byTrust(
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
  isSpokenOf: (candidate: PlaceCandidate) => boolean,
): ChosenPlaces {
  const sure: ChosenPlace[] = [];
  const possible: ChosenPlace[] = [];
  for (const candidate of candidates) {
    const { trust, everyday } = candidate;
    const isAtHome = trust >= TRUSTED_AT_HOME && !everyday && isSpokenOf(candidate);
    if (trust >= TRUSTED || isAtHome) sure.push(asPlace(candidate));
    else if (isPossible(candidate, gazetteer, false)) possible.push(asPlace(candidate));
  }
  return { sure, possible };
}

/** Whether a name lies in a country that the trusted names of the text lie in. */
function spokenOf(
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
): (candidate: PlaceCandidate) => boolean {
  const countriesOf = ({ readings }: PlaceCandidate): number[] =>
    readings.map(({ place }) => gazetteer.countries[place] ?? -1);
  const trusted = candidates.filter(({ trust }) => trust >= TRUSTED);
  const countries = new Set(trusted.map((candidate) => countriesOf(candidate)[0] ?? -1));
  countries.delete(-1);
  return (candidate) => countriesOf(candidate).some((country) => countries.has(country));
}

/** "[الولايات المتحدة] الأمريكية": a country's name that has the tagged words and more, if nothing else was tagged in it. */
function wholeCountry(
  span: TaggedSpan,
  known: SpanIndex<PlaceCandidate>,
  spans: SpanIndex<TaggedSpan>,
  gazetteer: Gazetteer,
): ChosenPlace | undefined {
  const whole = known
    .overlapping(span)
    .find(({ firstToken, endToken }) => firstToken <= span.from && endToken >= span.to);
  if (!whole || whole.endToken - whole.firstToken === span.to - span.from) return undefined;
  const isCountry = gazetteer.classes[whole.readings[0]?.place ?? 0] === PlaceClass.country;
  const isAlone = spans.overlapping(whole).length === 1;
  return isCountry && isAlone && whole.trust >= TRUSTED ? asPlace(whole) : undefined;
}

/**
 * The words as tagged, but for clitics; the meaning of the longest name among them, unless a tagger that wavered took
 * other names in ("North Yorkshire Moors Railway").
 */
function placeOfSpan(
  span: TaggedSpan,
  known: SpanIndex<PlaceCandidate>,
  names: NameSpans,
): ChosenPlace {
  const { start, end, from, to } = span;
  let best: PlaceCandidate | undefined;
  for (const candidate of known.overlapping(span)) {
    if (!best || candidate.end - candidate.start > best.end - best.start) best = candidate;
    // "神奈川県[横浜市]": of all levels in one name the last is meant.
    else if (candidate.end === end && UNSPACED.test(candidate.name)) best = candidate;
  }
  if (!best || (span.margin < SURE && hasOtherName(span, best, names)))
    return { start, end, from, to, candidate: undefined };
  const isBehindClitic = best.firstToken === from && best.start > start;
  return { start: isBehindClitic ? best.start : start, end, from, to, candidate: best };
}

function hasOtherName(
  { from, to }: TaggedSpan,
  { firstToken, endToken }: PlaceCandidate,
  names: NameSpans,
): boolean {
  for (let token = from; token < to; token++) {
    const isOther = token < firstToken || token >= endToken;
    if (isOther && names.isNameWord(token)) return true;
  }
  return false;
}

function asPlace(candidate: PlaceCandidate): ChosenPlace {
  const { start, end, firstToken, endToken } = candidate;
  return { start, end, from: firstToken, to: endToken, candidate };
}

/** `isSeenInOffice`: the tagger has taken the words for a part of an office. */
function isPossible(
  { trust, everyday, readings }: PlaceCandidate,
  gazetteer: Gazetteer,
  isSeenInOffice: boolean,
): boolean {
  const placeClass = gazetteer.classes[readings[0]?.place ?? 0] ?? PlaceClass.city;
  const isTown = placeClass > PlaceClass.subdivision;
  const needed = isTown ? TRUSTED_TOWN_IN_OFFICE : TRUSTED_IN_OFFICE;
  return trust >= (isSeenInOffice ? TRUSTED_IN_SEEN_OFFICE : needed) && !everyday;
}
