import { decodeAddressPart, parseHttpUrl } from '@/lib/url';
import { isoDay } from './dates/iso-day';

/** Fewer words name a section. */
const HEADLINE_WORDS = 3;
const PAGE_FILE = /\.\w{2,5}$/;
const WORD_BREAK = /[-_+,;.~\s]+/;
/** German addresses write 'ae' for 'ä'; not so 'neue', 'Quelle', 'aktuell', 'Israel'. */
const GERMAN_UMLAUT = /(?<![aeq])([aou])e(?!ll|l$)/g;
const DAY = /(?<!\d)((?:19|20)\d{2})([/-])(\d{1,2})\2(\d{1,2})(?!\d)/;
const UMLAUTS: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü' };

/**
 * The words of a report's address that repeat its headline ('/world/ministers-meet-in-baku-4821.html'), in small letters; empty
 * where the address has none. It is what is left of a report where a page shows a notice in its place.
 */
export function headlineOfAddress(address: string, language: string): string {
  const path = parseHttpUrl(address)?.pathname ?? '';
  const segments = path.split('/').map((segment) => wordsOf(decodeAddressPart(segment)));
  const longest = segments.reduce((best, one) => (one.length > best.length ? one : best), []);
  if (longest.length < HEADLINE_WORDS) return '';
  return (language === 'de' ? longest.map(withUmlauts) : longest).join(' ');
}

/** The day in a report's address ('/2024/11/22/', '2024-11-22'), as 'YYYY-MM-DD': that of its publication with most outlets. */
export function dayOfAddress(address: string): string | undefined {
  const path = parseHttpUrl(address)?.pathname ?? '';
  const [, year, , month, day] = DAY.exec(path) ?? [];
  return year ? isoDay(Number(year), Number(month), Number(day)) : undefined;
}

/** Numbers and words with digits in them are the outlet's own marks. */
function wordsOf(segment: string): string[] {
  return segment
    .replace(PAGE_FILE, '')
    .toLowerCase()
    .split(WORD_BREAK)
    .filter((word) => /^\P{N}*\p{L}{2}\P{N}*$/u.test(word));
}

function withUmlauts(word: string): string {
  return word.replace(GERMAN_UMLAUT, (_, vowel: string) => UMLAUTS[vowel] ?? vowel);
}
