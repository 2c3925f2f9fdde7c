import { asType, type TaggedSpan, withEnd, withStart } from '@/lib/entities/tagger/spans';
import type { Tokens } from '@/lib/entities/tokens';
import { SURE } from './margins';

/** What makes a body of a place before it: "シリア[軍]", "広島[県議会]". */
const BODIES =
  /^(?:(?:[陸海空]|連邦|国防|政府)?軍(?![事人隊港艦])|自衛隊|[都道府県市]?議会|[道府県]警|警察|警視庁|大学(?!院)|銀行|総督府|鉄道|電鉄|弁護士会|教育委員会|選手団|放送|新聞(?:社)?|テレビ|高校|高等学校|証券取引所|大使館|領事館|航空|教会|交響楽団|フィルハーモニー管弦楽団)/u;
/** Events that are called by a place: "日露[戦争]", "東京[五輪]". */
const EVENTS =
  /^(?:[県市府都]?知事選|市長選|総選挙|国際?大会|大会|大戦|戦争|独立戦争|革命|五輪|オリンピック|パラリンピック|万博|選手権|条約|議定書|事変|同時多発|大空襲|大震災|[^。、ぁ-ん]{1,3}地震|沖?海戦|征伐|[^。、ぁ-ん]{0,6}事件|(?:万国)?博覧会|音楽祭|リーグ|マラソン|ダービー|シリーズ|カップ|グランプリ|国際?映画祭|の戦い|の変)/u;
/** Peoples, their languages and what comes from there. */
const PEOPLES = /^(?:国人(?![民口材権気質])|.系(?![統列])|.語)/u;
/** The kind of a town behind a name that lacks it; not in words that only begin so. */
const TOWN = /^市(?![内長民立議場営街域])/u;
const ENDS_IN_KIND = /[都道府県市区町村郡国]$/u;
/** Characters that are looked at behind a place. */
const LONGEST_PASSAGE = 14;

/** Land and water that a tagger took for somebody: "オリノコ川". */
const SITE = /^[ァ-ヺー・]{2,}(?:川|山|島|湖|海|湾|市|州|県|郡|半島|海峡|諸島|地方|駅)$/u;
/** "アラゴン王[フアン2世]": a realm and its ruler's title before the name. */
const REALM = /^[ァ-ヺー・]{2,}(?:女?王|皇帝|大公|公|辺境伯|伯)(?=[ァ-ヺ])/u;
/** What follows a realm, and no name. */
const REIGN = /^(?:[王帝公]国|王位|王家|王朝|国王|女?王(?=[ァ-ヺ])|皇帝|大公|共和国)/u;
const CUT_NAME = 3;
const HAN = /^\p{Script=Han}+$/u;
/** A character that ends a run of them, and is no title, kind or time. */
const LAST_HAN =
  /^(?=\p{Script=Han})[^氏派家城駅市区町村県郡州国人者役軍的系式年月日時王様君殿公侯伯著作談他等内外前後中宛勢流寺山川]\P{Script=Han}?$/u;
const KANA = /^[ァ-ヺー・]+$/u;

/** Whether what stands behind an offset of a text makes an event of the place that ends there. */
export function isJapaneseEvent(text: string, end: number): boolean {
  return EVENTS.test(text.slice(end, end + LONGEST_PASSAGE));
}

/** What the name of a district or a state ends in, behind which goes on what lies in it. */
const LEVEL = /[都道府県省州市郡区町村]$/u;

/** "[東京都][日野市]" as Japanese sees them: one name through all levels. */
export function joinLevels(spans: readonly TaggedSpan[], { text }: Tokens): TaggedSpan[] {
  const joined: TaggedSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const goesOn =
      last?.type === 'place' &&
      span.type === 'place' &&
      last.end === span.start &&
      LEVEL.test(text.slice(last.start, last.end));
    if (goesOn) joined[joined.length - 1] = withEnd(last, span.to, span.end);
    else joined.push(span);
  }
  return joined;
}

/** Japanese places as parts of other words: a body's name, an event's, a people's, or a town's with its kind. */
export class JapanesePlaces {
  constructor(private readonly tokens: Tokens) {}

  /** What a place that a tagger was not sure of is; undefined where it is none. */
  settle(place: TaggedSpan): TaggedSpan | undefined {
    if (place.margin >= SURE) return place;
    const behind = this.tokens.text.slice(place.end, place.end + LONGEST_PASSAGE);
    const body = BODIES.exec(behind)?.[0];
    if (body !== undefined) return asType(this.extended(place, body.length), 'organisation');
    const name = this.tokens.text.slice(place.start, place.end);
    if (EVENTS.test(behind) || PEOPLES.test(name.slice(-1) + behind)) return undefined;
    const isTown = TOWN.test(behind) && !ENDS_IN_KIND.test(name);
    return isTown ? this.extended(place, 1) : place;
  }

  /** A name, without the realm before it; or the realm or site that it is. */
  person(name: TaggedSpan): TaggedSpan {
    if (name.margin >= SURE) return name;
    const { text } = this.tokens;
    const words = text.slice(name.start, name.end);
    const isRealm =
      KANA.test(words) && REIGN.test(text.slice(name.end, name.end + LONGEST_PASSAGE));
    if (isRealm || SITE.test(words)) return asType(name, 'place');
    if (this.isCut(name, words)) return this.extended(name, 1);
    const realm = REALM.exec(words)?.[0].length ?? 0;
    let { from } = name;
    while ((this.tokens.starts[from] ?? name.end) < name.start + realm) from++;
    return withStart(name, from, name.start + realm);
  }

  /** "[千田豊]一は": three characters of a name before a fourth that ends the run. */
  private isCut({ end }: TaggedSpan, words: string): boolean {
    const behind = this.tokens.text.slice(end, end + 2);
    return words.length === CUT_NAME && HAN.test(words) && LAST_HAN.test(behind);
  }

  private extended(span: TaggedSpan, length: number): TaggedSpan {
    const end = span.end + length;
    let { to } = span;
    while (to < this.tokens.count && (this.tokens.starts[to] ?? end) < end) to++;
    return withEnd(span, to, end);
  }
}
