import { asType, type TaggedSpan, withEnd } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';

/** What the name of a body ends in. Those of the first list also stand right behind a place ("北京大学", "湖南省委"). */
const HEADS = new Set(
  (
    '残联 妇联 文联 作协 总工会 共产党 水泥厂 机械厂 制药厂 化工厂 钢铁厂 电厂 酒厂 总厂 管理处 管理局 出版社 报社 交警 武警 ' +
    '银行 大学 中央银行 国会 议会 参议院 众议院 最高法院 总领事馆 领事馆 大使馆 航空公司 航空 人民银行 人民军 解放军 红十字会 足协 奥委会 政协 ' +
    '警察局 公安局 公安厅 法院 检察院 人民法院 人民检察院 电视台 广播电台 通讯社 证券交易所 科学院 社会科学院 海关 教委 ' +
    '省委 市委 县委 区委 地委 州委 党委 团委 女足 男足 女篮 男篮 女排 男排 女队 男队 国家队 足球队 ' +
    '銀行 大學 中央銀行 國會 議會 參議院 眾議院 總領事館 領事館 大使館 航空公司 法院 檢察院 警察局 電視台 電視臺 證券交易所 科學院 省委 市委 縣委'
  ).split(' '),
);
/** And these behind other words of the name ("广东香江集团"). */
const HEADS_BEHIND_WORDS = new Set(
  (
    '公司 集团 学院 学校 中学 小学 师范 杂志社 委员会 协会 学会 联合会 基金会 促进会 研究会 商会 工会 总会 分会 理事会 组委会 研究所 研究院 研究中心 ' +
    '工厂 俱乐部 代表队 围棋队 篮球队 排球队 田径队 体操队 艺术团 歌舞团 剧团 乐团 代表团 合唱团 医院 ' +
    '民主党 共和党 社会党 人民党 自由党 保守党 工党 国民党 总局 办事处 分局 铁路局 邮政局 税务局 工商局 交易所 事务所 联盟 公会 实业 ' +
    '银监局 证监局 信用社 商行 影业 制片厂 剧院 军区 舰队 支队 总队 部队 党校 ' +
    '集團 學院 學校 中學 小學 報社 雜誌社 委員會 協會 學會 聯合會 基金會 商會 工會 總會 理事會 研究中心 俱樂部 代表隊 醫院 共產黨 民主黨 共和黨 國民黨 管理局 聯盟 交易所'
  ).split(' '),
);
/** What goes on behind a head, so that the head is none: "人民大会堂", "国务院总理", "银行家", "委员会议". */
const GOES_ON =
  /^(?:[长長家员員]|主席|书记|書記|总裁|总理|总监|发言人|委员|议员|議員|界|业|業|大楼|大廈|大厦|门口|制度|体制)/u;
/** Small words and signs that no name of a body runs over. */
const BREAKS = new Set(
  '的了在是和与及對对将為为被把从從向到由于於而但也又都已曾就会會能可要说說称稱有无無不没沒上下内內里裡间間前后後时時等各该該这這那此其某每几多数兩两一二三四五六七八九十百千万亿至或并且还還使让讓给給用当當如若之所呢吗',
);
/** Breaks that bodies have in their names all the same. */
const BROKEN_NAMES = [
  '中央',
  '有线',
  '有色',
  '有限',
  '第五',
  '百科',
  '上海',
  '国内',
  '内地',
  '工会',
  '会计',
  '社会',
  '第一',
  '第二',
  '第三',
  '和平',
  '人民代表大会',
  '中国',
  '联合会',
];
const COMMITTEE = /^[省市县縣区區州盟旗镇鎮乡鄉]委(?![员員任托派屈书書副])/u;
const LONGEST_HEAD = 6;
const OF_PEOPLE = /^(?:公司|集团|集團|基金会|基金會)/u;
const LONGEST_GAP = 12;

/**
 * Chinese bodies that begin with a place: where a tagger saw the place alone, the words behind it that end in
 * "company", "university" or "party committee" make it a body's name.
 */
export class HanBodies {
  constructor(private readonly tokens: Tokens) {}

  /** The places and whatever else stands in order, with such places, and all that the body's name covers, as one organisation. */
  join(spans: readonly TaggedSpan[]): TaggedSpan[] {
    const joined: TaggedSpan[] = [];
    for (const span of spans) {
      const last = joined.at(-1);
      if (last?.type === 'organisation' && span.from < last.to) continue;
      joined.push(this.isBeginning(span) ? this.bodyOf(span) : span);
    }
    return joined;
  }

  /** A place, or a person that a foundation or firm is called by: "李嘉诚基金会". */
  private isBeginning({ type, to }: TaggedSpan): boolean {
    return type === 'place' || (type === 'person' && OF_PEOPLE.test(this.text(to, to + 3)));
  }

  private bodyOf(place: TaggedSpan): TaggedSpan {
    const to = this.endOfBody(place.to, place.type === 'person');
    if (to === undefined) return place;
    return withEnd(asType(place, 'organisation'), to, this.tokens.ends[to - 1]);
  }

  private endOfBody(from: number, isPerson: boolean): number | undefined {
    const { tokens } = this;
    let end: number | undefined;
    if (this.isCommittee(from)) return from + 1;
    for (let at = from; at < tokens.count && at - from < (isPerson ? 1 : LONGEST_GAP); at++) {
      const head = this.headAt(at, isPerson || at > from);
      if (head !== undefined) end = head;
      if (this.isBreak(at, from)) break;
    }
    return end;
  }

  /** "湖南省[委]": the party's committee of a district. */
  private isCommittee(token: number): boolean {
    return COMMITTEE.test(this.text(token - 1, token + 2));
  }

  private headAt(from: number, isBehindWords: boolean): number | undefined {
    for (let length = LONGEST_HEAD; length >= 2; length--) {
      const to = from + length;
      const word = this.text(from, to);
      const isHead = HEADS.has(word) || (isBehindWords && HEADS_BEHIND_WORDS.has(word));
      if (isHead && this.isOneRun(from, to) && !GOES_ON.test(this.text(to, to + 3))) return to;
    }
    return undefined;
  }

  private isBreak(token: number, from: number): boolean {
    const { kinds, sentenceStarts } = this.tokens;
    if (kinds[token] !== TokenKind.ideograph || sentenceStarts[token] === 1) return true;
    if (!BREAKS.has(this.text(token, token + 1))) return false;
    const start = Math.max(from, token - LONGEST_HEAD);
    const around = this.text(start, token + LONGEST_HEAD);
    return !BROKEN_NAMES.some((name) => {
      const at = around.indexOf(name);
      return at >= 0 && at <= token - start && token - start < at + name.length;
    });
  }

  private isOneRun(from: number, to: number): boolean {
    for (let token = from; token < to; token++) {
      if (this.tokens.kinds[token] !== TokenKind.ideograph) return false;
      if (this.tokens.sentenceStarts[token] === 1) return false;
    }
    return true;
  }

  private text(from: number, to: number): string {
    const { starts, ends, text, count } = this.tokens;
    return from < count ? text.slice(starts[from], ends[Math.min(to, count) - 1]) : '';
  }
}
