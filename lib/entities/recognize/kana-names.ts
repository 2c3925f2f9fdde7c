import type { OfficeReading } from '@/lib/entities/office/find-offices';
import type { Tokens } from '@/lib/entities/tokens';

const KANA = /^[ァ-ヺー]+$/u;
const DOT = /^[・·＝=]$/u;
const SHORTEST_NAME = 3;
const LONGEST_NAME = 30;
/** Offices that are written behind a name; "member" or "head" stand behind bodies. */
const SUFFIXED = new Set(
  (
    'president|prime minister|chancellor|minister|governor|mayor|senator|member of parliament|judge|prosecutor|general|' +
    'speaker|ambassador|king|queen|prince|princess|crown prince|emperor|pope|state secretary|attorney general|spokesperson'
  ).split('|'),
);

/**
 * Foreign names as Japanese writes them: a run of katakana before a title ("リンド外相") or a courtesy ("リンド氏").
 * Tokens [from, to) of each, in no order; runs that are known as something else are left out.
 */
export function kanaNames(
  tokens: Tokens,
  { phrases, chart }: OfficeReading,
  isCovered: (token: number) => boolean,
): { from: number; to: number }[] {
  const ends = new Set<number>();
  for (const { from, office } of phrases) {
    if (SUFFIXED.has(office.role)) ends.add(behindName(from));
  }
  for (let token = 1; token < tokens.count; token++) {
    if (!KANA.test(chart.word(token - 1))) continue;
    if (chart.startingAt(token).some(({ kind }) => kind === 'honorific')) ends.add(token);
  }
  return [...ends].flatMap((to) => {
    const from = startOfRun(to);
    return to - from >= SHORTEST_NAME && !isKnown(from, to) ? [{ from, to }] : [];
  });

  /** Over 前 and 新 before the office. */
  function behindName(office: number): number {
    const filler = chart.endingAt(office).find(({ kind }) => kind === 'filler' || kind === 'level');
    return filler?.from ?? office;
  }

  function startOfRun(to: number): number {
    let start = to;
    for (let at = to - 1; at >= Math.max(0, to - LONGEST_NAME); at--) {
      if (isCovered(at) || tokens.sentenceStarts[at + 1] === 1) break;
      if (KANA.test(chart.word(at))) start = at;
      else if (!DOT.test(chart.word(at))) break;
    }
    return start;
  }

  function isKnown(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const isOther = chart
        .startingAt(at)
        .some(
          ({ kind, to: end }) =>
            (kind === 'place' && at === from) || (kind === 'organisation' && end > at),
        );
      if (isOther) return true;
    }
    return false;
  }
}
