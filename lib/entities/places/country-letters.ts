import type { Tokens } from '@/lib/entities/tokens';
import { type Gazetteer, PlaceClass } from './gazetteer';
import type { PlaceCandidate } from './place-candidate';

/** The one character that Chinese papers call a country by, where no other is meant. */
const LETTERS = new Map(
  (
    'CN中 US美 GB英 FR法 DE德 RU俄 JP日 KR韩 KR韓 KP朝 IN印 PK巴 IL以 IR伊 AU澳 CA加 IT意 ES西 PT葡 NL荷 BE比 TR土 EG埃 SY叙 VN越 TH泰 PH菲 ' +
    'SG新 MY马 MM缅 KH柬 LA老 MN蒙 UA乌 KZ哈 MX墨 CU古 CL智 PE秘 AT奥 HU匈 PL波 CZ捷 RO罗 BG保 GR希 RS塞 SA沙 QA卡 CH瑞'
  )
    .split(' ')
    .map((entry) => [entry.slice(2), entry.slice(0, 2)] as const),
);
/** Pairs that are read so without more: the countries that papers join most. */
const PAIRS = new Set(
  (
    '中美 美中 中日 日中 中俄 俄中 中英 英中 中法 中德 德中 中韩 韩中 中朝 朝中 中印 中越 中巴 中澳 中加 中菲 中哈 中蒙 朝美 美朝 美日 日美 美韩 韩美 日韩 韩日 ' +
    '美俄 俄美 日俄 俄日 俄乌 印巴 巴以 以巴 美英 英美 英法 法英 法德 德法 美法 美德 美伊 伊美 美古 美墨 朝韩 韩朝 美加 以叙 叙以 伊以 以伊'
  ).split(' '),
);
/** What is between countries, and makes any two such characters a pair. */
const BETWEEN = new Set(
  (
    '关系 两国 三国 双方 双边 之间 贸易 经贸 首脑 会谈 会晤 边界 边境 战争 联合 建交 友好 合作 军事 战略 外长 峰会 领导 冲突 和谈 谈判 人民 摩擦 外交 协定 条约 ' +
    '同盟 联盟 两军 对话 元首 關係 兩國 三國 雙方 雙邊 之間 貿易 經貿 首腦 會談 會晤 邊界 邊境 戰爭 聯合 戰略 峰會 領導 衝突 談判'
  ).split(' '),
);
/** What only a country has. */
const OF_COUNTRIES = new Set(
  '政府 当局 军方 央行 议会 国会 外交部 国防部 财政部 总统 總統 总理 總理 首相 外长 外長 防长 防長 财长 议长 政局 政坛'.split(
    ' ',
  ),
);
/** Small words that such characters stand behind; behind others they may end a word ("集[中日]夜"). */
const BEFORE = new Set(
  '在对就为与和的是使把将向从到以及了据由于但而且并进展善强促明动定化立谈续守如因對據與為將'.split(
    '',
  ),
);
/** Letters that mean their country alone, too, where nothing else begins with them. */
const ALONE = new Set('美英法德俄日韩韓朝印以伊澳叙埃'.split(''));
/** "Visit", "stationed in": before the letter of a country. */
const TOWARDS = new Set('访驻訪駐'.split(''));
/** Behind these, 华 is China, and 京 Beijing behind fewer. */
const TOWARDS_CHINA = new Set('访驻来在赴抵对援反旅侵访離訪駐來對'.split(''));
/** Letters that are words of their own. */
const EVERYDAY = new Set('新老大中东東南北西上下海加不多也立安黑白古'.split(''));
/** "俄罗斯" is named in full, "俄军" and "俄语" are no place; "饿" aside, "沙俄" is the empire. */
const BEHIND_RUSSIA = /^[罗羅国國亥勒而军軍方语語文籍裔媒式人族顷]/u;
const BEFORE_RUSSIA = /^[沙帝苏蘇白饥]/u;
const FAMED = 0.4;
/** A letter that stands where only a country's does is one. */
const TRUST = 0.97;

const HAN = /^\p{Script=Han}$/u;
const NUMBER = /^[\d０-９]/u;
const LONGEST_ROW = 3;

/** Adds to the names of a Chinese text the countries that it calls by one character: "[中][美]关系", "访[华]". */
export function withCountryLetters(
  candidates: readonly PlaceCandidate[],
  tokens: Tokens,
  gazetteer: Gazetteer,
): PlaceCandidate[] {
  const reader = new LetterReader(candidates, tokens, gazetteer);
  return reader.read();
}

class LetterReader {
  private readonly letters: Map<string, string>;
  /** Letters of countries that the text names in full. */
  private readonly named = new Set<string>();
  private readonly taken = new Map<number, PlaceCandidate>();
  private readonly found: PlaceCandidate[] = [];
  private readonly dropped = new Set<PlaceCandidate>();

  constructor(
    private readonly candidates: readonly PlaceCandidate[],
    private readonly tokens: Tokens,
    private readonly gazetteer: Gazetteer,
  ) {
    this.letters = new Map(LETTERS);
    for (const candidate of candidates) {
      for (let token = candidate.firstToken; token < candidate.endToken; token++) {
        this.taken.set(token, candidate);
      }
      this.learn(candidate);
    }
  }

  read(): PlaceCandidate[] {
    for (let token = 0; token < this.tokens.count; ) token = this.readAt(token);
    const kept = this.candidates.filter(
      (candidate) => !this.dropped.has(candidate) && !this.isDeveloping(candidate),
    );
    return [...kept, ...this.found].sort((a, b) => a.start - b.start);
  }

  /** "发展[中国]家" are developing countries. */
  private isDeveloping({ name, start, end }: PlaceCandidate): boolean {
    const { text } = this.tokens;
    return name === '中国' && text.startsWith('发展', start - 2) && text.charAt(end) === '家';
  }

  /** "布隆迪": a country that the text names in full gives its first letter a meaning. */
  private learn({ name, trust, readings }: PlaceCandidate): void {
    const row = readings[0]?.place ?? -1;
    const isCountry = row >= 0 && this.gazetteer.classes[row] === PlaceClass.country;
    if (!isCountry || trust < FAMED) return;
    const letter = name.charAt(0);
    this.letters.set(letter, this.gazetteer.idOf(row));
    if (!EVERYDAY.has(letter)) this.named.add(letter);
  }

  /** Returns the token to go on from. */
  private readAt(token: number): number {
    const letter = this.text(token, 1);
    if (letter === '华' || letter === '華') {
      const isChina = TOWARDS_CHINA.has(this.text(token - 1, 1)) && !this.taken.has(token);
      if (isChina) this.add(token, 'CN');
      return token + 1;
    }
    if (!this.letters.has(letter)) return token + 1;
    for (let length = LONGEST_ROW; length > 1; length--) {
      if (!this.isRow(token, length) || !this.isPair(token, length)) continue;
      this.addLetters(token, length);
      return token + length;
    }
    if (this.isAlone(token)) this.addLetters(token, 1);
    return token + 1;
  }

  private isRow(token: number, length: number): boolean {
    for (let at = token; at < token + length; at++) {
      if (!this.letters.has(this.text(at, 1))) return false;
    }
    return true;
  }

  private isPair(token: number, length: number): boolean {
    const behind = this.text(token + length, 2);
    if (!this.isFree(token, length) || NUMBER.test(this.text(token - 1, 1))) return false;
    if (BETWEEN.has(behind)) return true;
    return PAIRS.has(this.text(token, length)) && this.isBegin(token);
  }

  /** "访[美]", "[俄]政府"; and 俄 nearly always, for it begins few other words. */
  private isAlone(token: number): boolean {
    const letter = this.text(token, 1);
    if (this.taken.has(token) || !(ALONE.has(letter) || this.named.has(letter))) return false;
    const behind = this.text(token + 1, 2);
    if (letter === '俄')
      return !BEHIND_RUSSIA.test(behind) && !BEFORE_RUSSIA.test(this.text(token - 1, 1));
    if (TOWARDS.has(this.text(token - 1, 1))) return !this.taken.has(token + 1);
    const isOwner = OF_COUNTRIES.has(behind) || OF_COUNTRIES.has(this.text(token + 1, 3));
    return isOwner && this.isBegin(token) && !NUMBER.test(this.text(token - 1, 1));
  }

  private isBegin(token: number): boolean {
    const before = this.text(token - 1, 1);
    return !HAN.test(before) || BEFORE.has(before) || this.tokens.sentenceStarts[token] === 1;
  }

  /** Whether no longer name begins or ends among the letters; one that is just these is another reading of them. */
  private isFree(token: number, length: number): boolean {
    for (let at = token; at < token + length; at++) {
      const other = this.taken.get(at);
      if (other && (other.firstToken < token || other.endToken > token + length)) return false;
    }
    return true;
  }

  private addLetters(token: number, length: number): void {
    for (let at = token; at < token + length; at++) {
      const other = this.taken.get(at);
      if (other) this.dropped.add(other);
      this.add(at, this.letters.get(this.text(at, 1)) ?? '');
    }
  }

  private add(token: number, code: string): void {
    const place = this.gazetteer.indexOf(code);
    const { starts, ends } = this.tokens;
    if (place < 0) return;
    this.found.push({
      start: starts[token] ?? 0,
      end: ends[token] ?? 0,
      firstToken: token,
      endToken: token + 1,
      name: this.text(token, 1),
      inflected: false,
      hyphenated: false,
      everyday: false,
      readings: [{ place, id: code, prior: 1 }],
      trust: TRUST,
    });
  }

  private text(token: number, length: number): string {
    const { starts, ends, text, count } = this.tokens;
    if (token < 0 || token >= count) return '';
    return text.slice(starts[token], ends[Math.min(token + length, count) - 1]);
  }
}
