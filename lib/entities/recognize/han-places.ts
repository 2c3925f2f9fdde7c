import { isHanWordAt } from '@/lib/entities/people/han-words';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import { overTokens, type TaggedSpan } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import { isSound } from './foreign-sounds';
import { SURE } from './margins';
import type { SpanIndex } from './span-index';

/** What the name of a district ends in, largest first, with how many characters of the name stand before it at least. */
const DISTRICTS: readonly (readonly [ending: string, shortest: number])[] = [
  ['自治区', 2],
  ['自治區', 2],
  ['自治州', 2],
  ['自治县', 2],
  ['自治縣', 2],
  ['街道', 2],
  ['省', 2],
  ['市', 2],
  ['州', 2],
  ['盟', 2],
  ['县', 1],
  ['縣', 1],
  ['区', 2],
  ['區', 2],
  ['旗', 2],
  ['镇', 2],
  ['鎮', 2],
  ['乡', 2],
  ['鄉', 2],
  ['村', 2],
];
/** Kinds of land and water, and of what is built, that end a name. */
const SITES =
  /(?:[岛島湾灣山峰岭嶺江河湖海路街桥橋港宫宮寺庙廟塔园園馆館城站滩灘堡庄莊屯寨沟溝]|广场|廣場|大厦|大廈|体育场|體育場|机场|機場|大道|路口|高原|平原|盆地|海峡|海峽|水库|水庫|峡谷|峽谷|新区|新區|开发区|特区|公路|铁路|鐵路|中心)$/u;
/** The kinds among them of which the name before is none without them: a gazetteer has "长滩", the text means "长滩岛". */
const JOINED =
  /^(?:[岛島湾灣路]|大街|大道|半岛|群岛|植物园|植物園|动物园|動物園|体育馆|體育館|体育场|體育場|博物馆|博物館|美术馆|美術館|(?:国际|國際)?(?:机场|機場|会展中心|會展中心|展览中心|展覽中心)|火?[车車]站|(?:森林|湿地)?(?:公园|公園)|广场|廣場|大剧院|大劇院|古[城镇]|水[库庫]|大[桥橋]|[宫宮](?![里内中殿廷]))/u;
/** What says that a kind behind a name begins another word: "市长", "县委", "区别", "路过". */
const OTHER_WORDS =
  /^(?:市[委长長民场場内內中郊容值价價面]|[县縣省][委长長城会會]|[区區][别別域分间間划长長委]|[镇鎮乡鄉村][长長民委干]|州[长長]|[盟旗][国國友帜军]|路[上过過人边]|[岛島][上内屿国國]|湾区|省份|市政(?!府))/u;
/** What a character before a district's ending goes on with: "龙泉[驿区]". */
const DISTRICT_BEHIND_LETTER = /^[^县縣村省市州][区區市镇鎮乡鄉]/u;
/** What goes on with a name and begins none: "新疆维吾尔[族自治区]", "约克[郡]"; behind the known parts "九龙[城码头]", too. */
const GOES_ON = /^[族郡州省县縣]/u;
const REST_GOES_ON = /^[族郡州省县縣城环環]/u;
const SIDE = /^[东東西南北中]$/u;
const PART_OF = /^[东東西南北中]*部/u;
const DISTRICT_COMMITTEE = /[省市县縣区區州盟旗镇鎮乡鄉]委$/u;
/** From this trust on a name of the gazetteer begins a part. */
const KNOWN = 0.2;
/** And from this, a name that is also a common word means the place. */
const KNOWN_AS_PLACE = 0.45;
/** Below this margin, a name that is rather an everyday word is one. */
const DOUBTED = -1;
/** Of what is left behind the known parts, this margin and this many characters make it a name, too. */
const SURE_OF_REST = -1.2;
const LONGEST_REST = 5;
/** A kind of site with so many characters belongs to the name before it: "[北京图书大厦]". */
const LONGEST_KIND = 4;
/** Characters that are looked at beside a token. */
const LONGEST_PASSAGE = 24;

/**
 * Chinese places that a tagger took in one, each for itself, and without words that are none:
 * "[江西][安义县][万埠镇]", "[成都]多云". Kinds that it left out come back ("[长滩]岛").
 */
export class HanPlaces {
  constructor(
    private readonly tokens: Tokens,
    private readonly places: SpanIndex<PlaceCandidate>,
  ) {}

  parts(span: TaggedSpan): TaggedSpan[] {
    if (!this.isHan(span)) return [span];
    if (this.isWord(span)) return [];
    const own = this.withoutOtherWords(span);
    return own ? this.partsOf(own) : [];
  }

  /** "农村", "峡谷": what is common as a word, and little known as a place. */
  private isWord(span: TaggedSpan): boolean {
    if (span.to - span.from !== 2 || span.margin >= SURE) return false;
    const [name] = this.places.overlapping(span);
    const isExact = name?.start === span.start && name.end === span.end;
    if (isExact && name.everyday && span.margin < DOUBTED) return true;
    const known = this.knownAt(span.from, span);
    return (known?.trust ?? 0) < KNOWN_AS_PLACE && isHanWordAt(this.tokens.text, span.start);
  }

  /** "[拉美]国家", "[华北]中南部", "发展中国家": without the character that belongs to the word behind. */
  private withoutOtherWords(span: TaggedSpan): TaggedSpan | undefined {
    const text = this.textTo(span.to).slice(span.from - span.to);
    const behind = this.textFrom(span.to);
    if (text.endsWith('国') && behind.startsWith('家')) {
      if (this.textTo(span.from).endsWith('发展')) return undefined;
      return span.to - span.from > 2 ? this.cut(span, span.from, span.to - 1) : span;
    }
    let { to } = span;
    const from = text.startsWith('首都') && text.length > 3 ? span.from + 2 : span.from;
    const isCut = isHanWordAt(this.tokens.text, span.end - 1);
    if (isCut && this.knownAt(from, span)?.endToken === to - 1) to--;
    if (DISTRICT_COMMITTEE.test(text)) to--;
    else if (PART_OF.test(behind)) to = this.withoutSides(span);
    return to > from ? this.cut(span, from, to) : span;
  }

  /** Down to a name that ends in a side itself ("华北"). */
  private withoutSides({ from, to, margin, ...span }: TaggedSpan): number {
    let end = to;
    while (end > from + 2 && SIDE.test(this.textTo(end).slice(-1))) {
      const known = this.knownAt(from, { ...span, from, to: end, margin });
      if (known?.endToken === end) break;
      end--;
    }
    return end;
  }

  private partsOf(span: TaggedSpan): TaggedSpan[] {
    const ends = this.endsOfParts(span);
    const last = ends.at(-1);
    if (last === undefined) return [span];
    if (last < span.to) this.addRest(ends, last, span);
    return ends.map((to, part) => this.cut(span, ends[part - 1] ?? span.from, to));
  }

  private addRest(ends: number[], last: number, span: TaggedSpan): void {
    const length = span.to - last;
    const isSite = SITES.test(this.textTo(span.to).slice(-length));
    if (OTHER_WORDS.test(this.textFrom(last))) return;
    const isJoined =
      length === 1 ||
      (isSite && length <= LONGEST_KIND) ||
      REST_GOES_ON.test(this.textFrom(last)) ||
      this.isSpelled(last);
    if (isJoined) ends[ends.length - 1] = span.to;
    else if (isSite || (length <= LONGEST_REST && span.margin > SURE_OF_REST)) ends.push(span.to);
  }

  /** Whether a token goes on with the sounds of a foreign name: "奥斯[维辛]". */
  private isSpelled(token: number): boolean {
    const [first = '', second = ''] = this.textFrom(token);
    return isSound(this.textTo(token).slice(-1)) && isSound(first) && isSound(second);
  }

  private endsOfParts(span: TaggedSpan): number[] {
    const ends: number[] = [];
    for (let at = span.from; at < span.to; ) {
      const end = this.endOfKnown(at, span) ?? this.endOfDistrict(at, span.to);
      if (end === undefined) break;
      if (at > span.from && GOES_ON.test(this.textFrom(at))) ends.pop();
      ends.push(end);
      at = end;
      if (this.isSpelled(at) && this.knownAt(at, span) === undefined) break;
    }
    return ends;
  }

  /** Behind a name of the gazetteer, and the kind of the place if it stands there. */
  private endOfKnown(from: number, span: TaggedSpan): number | undefined {
    const known = this.knownAt(from, span);
    return known && this.withKind(known.endToken, span.to, span.margin >= SURE);
  }

  private knownAt(from: number, span: TaggedSpan): PlaceCandidate | undefined {
    const start = this.tokens.starts[from] ?? 0;
    const [known] = this.places.overlapping({ start, end: start + 1 });
    const isHere = known?.start === start && known.endToken <= span.to;
    return isHere && known.trust >= KNOWN ? known : undefined;
  }

  private withKind(end: number, limit: number, isSure: boolean): number {
    const behind = this.textFrom(end);
    if (isSure || OTHER_WORDS.test(behind)) return end;
    const joined = JOINED.exec(behind)?.[0].length;
    if (joined) return end + joined;
    const isWhole =
      this.textTo(end).endsWith('国') ||
      DISTRICTS.some(([ending]) => this.textTo(end).endsWith(ending));
    if (isWhole) return end;
    const district = DISTRICTS.find(([ending]) => behind.startsWith(ending));
    if (district) return end + district[0].length;
    return end + 2 <= limit && DISTRICT_BEHIND_LETTER.test(behind) ? end + 2 : end;
  }

  /** Behind the first words from a token on that end like a district's name: "[万埠镇]桃花村". */
  private endOfDistrict(from: number, limit: number): number | undefined {
    const text = this.textFrom(from);
    for (let length = 2; from + length <= limit; length++) {
      const name = text.slice(0, length);
      const isDistrict = DISTRICTS.some(
        ([ending, shortest]) => name.endsWith(ending) && length - ending.length >= shortest,
      );
      if (isDistrict && !OTHER_WORDS.test(text.slice(length - 1))) return from + length;
    }
    return undefined;
  }

  private isHan({ from, to }: TaggedSpan): boolean {
    for (let token = from; token < to; token++) {
      if (this.tokens.kinds[token] !== TokenKind.ideograph) return false;
    }
    return true;
  }

  private textFrom(token: number): string {
    const start = this.tokens.starts[token] ?? this.tokens.text.length;
    return this.tokens.text.slice(start, start + LONGEST_PASSAGE);
  }

  private textTo(token: number): string {
    const end = this.tokens.ends[token - 1] ?? 0;
    return this.tokens.text.slice(Math.max(0, end - LONGEST_PASSAGE), end);
  }

  private cut(span: TaggedSpan, from: number, to: number): TaggedSpan {
    return overTokens(span, from, to, this.tokens);
  }
}
