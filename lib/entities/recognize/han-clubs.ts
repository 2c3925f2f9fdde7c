import { type Gazetteer, PlaceClass } from '@/lib/entities/places/gazetteer';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import { asType, type TaggedSpan } from '@/lib/entities/tagger/spans';
import type { SpanIndex } from './span-index';

/** What a club is said to have done to another, before the other's name. */
const BEFORE =
  /(?:逼平|战胜|戰勝|击败|擊敗|轻取|輕取|客平|胜过|勝過|负于|負於|不敌|不敵|对阵|對陣|迎战|迎戰|逆转|逆轉|力克|横扫|橫掃|转会|轉會|vs)$/iu;
/** What stands behind a club's name in reports of matches. */
const BEHIND =
  /^(?:主场|主場|客场|客場|德比|上轮|上輪|本赛季|本賽季|客战|客戰|客平|逼平|战胜|戰勝|击败|擊敗|轻取|輕取|不敌|不敵|[vV][sS]|前锋|前鋒|后卫|後衛|门将|門將)/u;
const LONGEST_WORD = 3;

/**
 * Clubs that are called like their towns, in reports of matches: "[米兰]客场逼平[罗马]", and the same names elsewhere in the
 * text. Countries play, too, but mean themselves oftener.
 */
export function clubsOf(
  spans: readonly TaggedSpan[],
  text: string,
  known: SpanIndex<PlaceCandidate>,
  gazetteer: Gazetteer,
): TaggedSpan[] {
  const nameOf = ({ start, end }: TaggedSpan): string => text.slice(start, end);
  const isClub = (span: TaggedSpan): boolean => {
    if (span.type !== 'place') return false;
    const before = text.slice(Math.max(0, span.start - LONGEST_WORD), span.start);
    const behind = text.slice(span.end, span.end + LONGEST_WORD);
    return (BEFORE.test(before) || BEHIND.test(behind)) && !isCountry(span, known, gazetteer);
  };
  const clubs = new Set(spans.filter(isClub).map(nameOf));
  if (clubs.size === 0) return [...spans];
  return spans.map((span) =>
    span.type === 'place' && clubs.has(nameOf(span)) ? asType(span, 'organisation') : span,
  );
}

function isCountry(
  span: TaggedSpan,
  known: SpanIndex<PlaceCandidate>,
  gazetteer: Gazetteer,
): boolean {
  const [candidate] = known.overlapping(span);
  return (
    candidate !== undefined &&
    gazetteer.classes[candidate.readings[0]?.place ?? 0] === PlaceClass.country
  );
}
