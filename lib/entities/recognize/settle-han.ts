import type { Gazetteer } from '@/lib/entities/places/gazetteer';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import { type TaggedSpan, withEnd } from '@/lib/entities/tagger/spans';
import type { Tokens } from '@/lib/entities/tokens';
import type { OtherFindings } from './findings';
import { HanBodies } from './han-bodies';
import { placesBeforeClause } from './han-clauses';
import { clubsOf } from './han-clubs';
import { HanPeople } from './han-people';
import { HanPlaces } from './han-places';
import { JapanesePlaces, joinLevels } from './japanese-places';
import { SURE } from './margins';
import { SpanIndex } from './span-index';
import { placeIn } from './trim-place';

/** What Chinese and Japanese, which separate no words, need beside what is done for all languages; others as they are. */
export function settleHan(
  spans: readonly TaggedSpan[],
  { tokens, language, candidates }: OtherFindings,
  gazetteer: Gazetteer,
): TaggedSpan[] {
  if (language === 'ja') return settleJapanese(spans, tokens);
  if (language !== 'zh') return [...spans];
  const known = new SpanIndex(candidates);
  const places = new HanPlaces(tokens, known);
  const apart = spans.flatMap((span) => withoutPlaces(span, known, tokens));
  const settled = new HanPeople(tokens, apart)
    .settle()
    .flatMap((span) => (span.type === 'place' ? places.parts(span) : [span]));
  return clubsOf(new HanBodies(tokens).join(settled), tokens.text, known, gazetteer);
}

/** What an agency's report is dated from: "新华社[伦敦]". */
const AGENCY = /[社报報台网]$/u;
const SHORTEST_AGENCY = 3;
/** The trust in a country that is called by one letter, where nothing else is meant. */
const TRUSTED_LETTER = 0.9;
const TRUSTED_PLACE = 0.4;

/** "[奥][中]", "[新华社][伦敦]": countries' letters that a tagger took for a body, and the place behind an agency. */
function withoutPlaces(
  span: TaggedSpan,
  places: SpanIndex<PlaceCandidate>,
  tokens: Tokens,
): TaggedSpan[] {
  if (span.margin >= SURE || (span.type !== 'organisation' && span.type !== 'person'))
    return [span];
  const inside = places.overlapping(span);
  const areLetters = inside.every(
    ({ trust, firstToken, endToken }) => trust >= TRUSTED_LETTER && endToken - firstToken === 1,
  );
  if (areLetters && inside.length === span.to - span.from)
    return inside.map((letter) => placeIn(span, letter));
  const before = span.type === 'organisation' && placesBeforeClause(span, inside, tokens);
  if (before) return before;
  const last = inside.at(-1);
  if (!last || last.end !== span.end || last.trust < TRUSTED_PLACE) return [span];
  const agency = tokens.text.slice(span.start, last.start);
  if (agency.length < SHORTEST_AGENCY || !AGENCY.test(agency)) return [span];
  return [withEnd(span, last.firstToken, last.start), placeIn(span, last)];
}

function settleJapanese(spans: readonly TaggedSpan[], tokens: Tokens): TaggedSpan[] {
  const places = new JapanesePlaces(tokens);
  const settled = spans.flatMap((span) => {
    const named = span.type === 'person' ? places.person(span) : span;
    return named.type === 'place' ? (places.settle(named) ?? []) : [named];
  });
  const apart = settled.filter((span, index) => span.from >= (settled[index - 1]?.to ?? 0));
  return joinLevels(apart, tokens);
}
