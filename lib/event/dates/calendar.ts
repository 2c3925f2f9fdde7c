import type { Lexeme } from '@/lib/event/lexemes';
import table from './calendar.json';

export interface MonthTerm {
  kind: 'month' | 'solar-hijri-month';
  month: number;
}

/** What a word or phrase of the calendar means. */
export type CalendarTerm =
  | MonthTerm
  /** `weeks`: -1 'last Monday', 0 'Monday', 1 'next Monday'. */
  | { kind: 'weekday'; weekday: number; weeks: -1 | 0 | 1 }
  | { kind: 'relative'; days: number };

const PHRASES: Record<string, Record<string, string>> = table;
const LONGEST_PHRASE = { spaced: 4, unspaced: 6 };
const UNSPACED_LANGUAGES = new Set(['zh', 'ja']);
const TURKIC = new Set(['tr', 'az', 'uz']);
/** Case endings as folded: Haziran'da, iyunun, iyundan, payshanbaga; and the soft sign that CLDR leaves off Uzbek июнь. */
const TURKIC_ENDING =
  /^(?:[nys]?[aeəiu]n?|[dt][aeə]n?(?:ki)?|n?[iu]n|n[iu]n|ь|ga|dagi|ning|ni|(?:da|də|de)ki)$/;

/** The longest calendar phrase that begins at lexeme `at`, and how many lexemes it takes. */
export function calendarTerm(
  all: Lexeme[],
  at: number,
  language: string,
): { term: CalendarTerm; length: number } | undefined {
  const phrases = PHRASES[language];
  if (!phrases || all[at]?.kind !== 'word') return undefined;
  const unspaced = UNSPACED_LANGUAGES.has(language);
  for (
    let length = unspaced ? LONGEST_PHRASE.unspaced : LONGEST_PHRASE.spaced;
    length > 0;
    length--
  ) {
    const part = all.slice(at, at + length);
    if (part.length < length) continue;
    const phrase = part.map((lexeme) => lexeme.folded).join(unspaced ? '' : ' ');
    const code = phrases[phrase] ?? inflected(phrases, phrase, language);
    if (code) return { term: decode(code), length };
  }
  return undefined;
}

function inflected(
  phrases: Record<string, string>,
  phrase: string,
  language: string,
): string | undefined {
  // Arabic writes 'and' onto the word that follows.
  if (language === 'ar' && phrase.startsWith('و')) return phrases[phrase.slice(1)];
  if (!TURKIC.has(language)) return undefined;
  for (let cut = phrase.length - 1; cut >= 3 && cut >= phrase.length - 5; cut--) {
    const code = phrases[phrase.slice(0, cut)];
    if (code && TURKIC_ENDING.test(phrase.slice(cut))) return code;
  }
  return undefined;
}

function decode(code: string): CalendarTerm {
  const value = Number.parseInt(code.slice(1), 10);
  if (code.startsWith('m')) return { kind: 'month', month: value };
  if (code.startsWith('p')) return { kind: 'solar-hijri-month', month: value };
  if (code.startsWith('d')) return { kind: 'relative', days: value };
  return {
    kind: 'weekday',
    weekday: value,
    weeks: code.endsWith('-') ? -1 : code.endsWith('+') ? 1 : 0,
  };
}
