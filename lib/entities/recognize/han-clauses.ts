import { isHanWordAt } from '@/lib/entities/people/han-words';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import type { Tokens } from '@/lib/entities/tokens';
import { placeIn } from './trim-place';

/** The trust in a name with which a clause may begin. */
const TRUSTED = 0.4;
/** What is said of any country or town, and is no body's name: "中国[政府]", "巴西[媒体]". */
const GENERIC =
  /^(?:政府|当局|當局|方面|军队|軍隊|部队|部隊|军方|軍方|警方|官方|公司|企业|企業|媒体|媒體|部门|部門|机构|機構|大会|大會|总部|總部)$/u;
/** What the names of bodies end in. */
const BODY_END =
  /(?:[学學院司会會局行军軍队隊党黨部厅廳所社团團厂廠台臺委联聯盟报報馆館协協校署店厦廈网網组組处處站府旗庭坊狱獄刊堂]|航空|频道|頻道|大[楼樓]|汽车|汽車|石油|电视|電視|中心|组织|組織|集团|集團|女[足篮排]|男[足篮排]|[交刑武]警)$/u;
const NUMBER = /[0-9０-９一二三四五六七八九]$/u;

/**
 * The places with which a clause begins that a wavering tagger took for a body: "[中国]高度重视", "[科索沃]局|势". Undefined
 * where the words behind them may be a name.
 */
export function placesBeforeClause(
  span: TaggedSpan,
  inside: readonly PlaceCandidate[],
  { text }: Tokens,
): TaggedSpan[] | undefined {
  const places: PlaceCandidate[] = [];
  let end = span.start;
  for (const candidate of inside) {
    if (candidate.start !== end || candidate.trust < TRUSTED) break;
    places.push(candidate);
    end = candidate.end;
  }
  if (places.length === 0 || end >= span.end) return undefined;
  const words = text.slice(end, span.end);
  const isClause = GENERIC.test(words) || isCut(text, span.end, words) || isPhrase(words);
  return isClause ? places.map((place) => placeIn(span, place)) : undefined;
}

/** Whether a span ends in the middle of a word; the last character of a longer name of a body may begin another. */
function isCut(text: string, end: number, words: string): boolean {
  if (words.length > 1 && (BODY_END.test(words) || isHanWordAt(text, end - 2))) return false;
  return isHanWordAt(text, end - 1);
}

/** Common words to the end, of which none is a kind of body. */
function isPhrase(words: string): boolean {
  if (BODY_END.test(words)) return false;
  return NUMBER.test(words) || (words.length > 1 && isHanWordAt(words, words.length - 2));
}
