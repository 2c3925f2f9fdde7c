import type { OfficeReading } from '@/lib/entities/office/find-offices';
import { isHanWordAt } from '@/lib/entities/people/han-words';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import { isSound } from './foreign-sounds';

/** The common Chinese surnames of one character, simplified and traditional. */
const SURNAMES = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧' +
    '蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易' +
    '常武乔喬贺賀赖賴龚龔文习習温溫栗俞岳洪丛',
);
/** What a body ends in, and no given name. */
const ENDS_OF_BODIES = new Set('委会會局部院厅廳省市县縣区區党黨团團组組协協司');
/** Small words that a name may stand behind. */
const SMALL_WORDS = new Set('的了对對向由和与與及在请請据據是同跟为為给給让讓把被以说說');
/** Offices that are written behind a name. */
const SUFFIXED = new Set(
  (
    'president|prime minister|chair|minister|governor|mayor|senator|member of parliament|judge|general|speaker|' +
    'ambassador|secretary|secretary-general|state secretary'
  ).split('|'),
);
const NAME_LENGTH = 3;
const SHORTEST_FOREIGN = 3;
const LONGEST_FOREIGN = 9;

/**
 * Names in Chinese that no tagger saw: a surname and two characters before an office ("习近平主席"), behind a small word or
 * no character at all, and the sounds of a foreign name ("库马拉通加总统"). Tokens [from, to) of each, in order.
 */
export function hanNames(
  tokens: Tokens,
  { phrases, chart }: OfficeReading,
  isCovered: (token: number) => boolean,
): { from: number; to: number }[] {
  return phrases.flatMap(({ from: to, to: behind, office, isWeak }) => {
    const following = isWeak ? undefined : endOfForeign(behind);
    if (following !== undefined) return [{ from: behind, to: following }];
    if (!SUFFIXED.has(office.role)) return [];
    const from = to - NAME_LENGTH;
    if (from >= 0 && isName(from, to)) return [{ from, to }];
    const foreign = startOfForeign(to);
    return foreign !== undefined ? [{ from: foreign, to }] : [];
  });

  /** "库马拉通加总统": where the sounds of a foreign name begin. */
  function startOfForeign(to: number): number | undefined {
    let from = to;
    while (from > 0 && to - from < LONGEST_FOREIGN && isLoose(from - 1)) from--;
    return isForeign(from, to) && tokens.sentenceStarts[to] !== 1 ? from : undefined;
  }

  /** "候选人帕斯特拉纳": where they end. */
  function endOfForeign(from: number): number | undefined {
    let to = from;
    while (to < tokens.count && to - from < LONGEST_FOREIGN && isLoose(to)) to++;
    return isForeign(from, to) && tokens.sentenceStarts[from] !== 1 ? to : undefined;
  }

  /** Whether sounds are no place and have no words in them. */
  function isForeign(from: number, to: number): boolean {
    if (to - from < SHORTEST_FOREIGN || to - from >= LONGEST_FOREIGN) return false;
    for (let at = from; at < to; at++) {
      if (isHanWordAt(tokens.text, tokens.starts[at] ?? 0)) return false;
      const isPlace = chart
        .startingAt(at)
        .some(({ kind, to: end }) => kind === 'place' && end === to);
      if (isPlace) return false;
    }
    return true;
  }

  function isLoose(token: number): boolean {
    const isHan =
      tokens.kinds[token] === TokenKind.ideograph && tokens.sentenceStarts[token + 1] !== 1;
    return isHan && !isCovered(token) && isSound(chart.word(token));
  }

  function isName(from: number, to: number): boolean {
    if (!SURNAMES.has(chart.word(from)) || ENDS_OF_BODIES.has(chart.word(to - 1))) return false;
    for (let at = from; at < to; at++) {
      if (tokens.kinds[at] !== TokenKind.ideograph || isCovered(at)) return false;
      if (at > from && tokens.sentenceStarts[at] === 1) return false;
      if (chart.startingAt(at).some(({ kind, to: end }) => kind === 'place' || end > at + 1))
        return false;
    }
    const isFirst = from === 0 || tokens.sentenceStarts[from] === 1;
    const isBehindCharacter = tokens.kinds[from - 1] === TokenKind.ideograph;
    return isFirst || !isBehindCharacter || SMALL_WORDS.has(chart.word(from - 1));
  }
}
