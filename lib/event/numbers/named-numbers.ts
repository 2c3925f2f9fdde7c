import type { FingerprintNumber } from '@/lib/event/event-fingerprint';
import { type Lexeme, lexemes } from '@/lib/event/lexemes';
import type { Span } from '@/lib/text';
import { decimalsOf, parseNumber } from './parse-number';
import { PEOPLE_NOUNS } from './people-nouns';
import { type Found, phraseAt, UNSPACED } from './phrase-at';
import { type Quantities, quantitiesOf, type Unit } from './quantities';

/** Small counts without a unit ('two sides', '3.') stand in every text and tell nothing. */
const SMALLEST_BARE_NUMBER = 13;
/** 'people' may follow after an adjective or two: '12 Russian army soldiers'. */
const PEOPLE_REACH = 3;
/** '612 millones de dólares': what may stand between a power of ten and its unit. */
const LINKING: Record<string, string> = { es: 'de', pt: 'de', fr: 'de', it: 'di' };
/** 'yüzde 4,2': units that stand before their number as a word. */
const UNIT_BEFORE: Record<string, Record<string, Unit>> = {
  tr: { yuzde: { unit: 'percent', factor: 1 } },
};
/** Letters that stand for a power of ten only directly after an amount of money: '$610m'. */
const MONEY_SCALES: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** A number where a text writes it, with its power of ten and without its unit's words. */
export interface NamedNumber extends FingerprintNumber, Span {
  /** The number with the words and signs of its unit. */
  whole: Span;
  /** What one more in its last written digit would add: 100,000 in '2.5 million', 1 in '610'. */
  step: number;
  /** How many base units one of its unit is: 1000 for kilometres. */
  factor: number;
  /** ISO 4217 codes that an amount of money may be in. */
  currencies?: string[];
}

/** Numbers of a text with their unit class, in base units of the class, in reading order; those inside `except` (dates) are left out. */
export function namedNumbers(text: string, language: string, except: Span[]): NamedNumber[] {
  const all = lexemes(text);
  const quantities = quantitiesOf(language);
  const found: NamedNumber[] = [];
  let next = 0;
  for (let at = 0; at < all.length; at++) {
    const lexeme = all[at];
    if (!lexeme || at < next || isInside(lexeme, except)) continue;
    const written = writtenAt(all, at, language, quantities);
    const number = written && numberOf(written, all, at, language, quantities);
    if (!number) continue;
    found.push(number);
    next = written.next;
  }
  return found;
}

/** Digits or a number word with their powers of ten; `next` is the lexeme after them. */
interface Written {
  value: number;
  step: number;
  next: number;
  isScaled: boolean;
}

function writtenAt(
  all: Lexeme[],
  at: number,
  language: string,
  quantities: Quantities,
): Written | undefined {
  const first = partAt(all, at, language, quantities);
  if (!first?.isScaled) return first;
  // '6亿1200万', '1 milyon 250 min': a smaller power of ten goes on with the number.
  const second = partAt(all, first.next, language, quantities);
  const goesOn = second?.isScaled && second.value < first.step && first.step % 1 === 0;
  return goesOn ? { ...second, value: first.value + second.value } : first;
}

function partAt(
  all: Lexeme[],
  at: number,
  language: string,
  quantities: Quantities,
): Written | undefined {
  const lexeme = all[at];
  if (!lexeme) return undefined;
  const isDigits = lexeme.kind === 'number';
  const value = isDigits
    ? parseNumber(lexeme.text, quantities.decimal)
    : lexeme.kind === 'word' && !UNSPACED.has(language)
      ? quantities.words.get(lexeme.folded)
      : undefined;
  if (!value || !Number.isFinite(value)) return undefined;
  const scale = phraseAt(all, at + 1, language, quantities.scales) ?? moneyScale(all, at);
  const factor = scale?.value ?? 1;
  const decimals = isDigits ? decimalsOf(lexeme.text, value) : 0;
  return {
    value: rounded(value * factor, 12),
    step: factor / 10 ** decimals,
    next: at + 1 + (scale?.length ?? 0),
    isScaled: scale !== undefined,
  };
}

function moneyScale(all: Lexeme[], at: number): Found<number> | undefined {
  const [number, letter] = [all[at], all[at + 1]];
  const isMoney = all[at - 1]?.kind === 'mark' && /\p{Sc}/u.test(all[at - 1]?.text ?? '');
  const value = letter && MONEY_SCALES[letter.folded];
  return isMoney && value && number?.end === letter?.start ? { value, length: 1 } : undefined;
}

function numberOf(
  { value, step, next, isScaled }: Written,
  all: Lexeme[],
  at: number,
  language: string,
  quantities: Quantities,
): NamedNumber | undefined {
  const lexeme = all[at];
  if (!lexeme) return undefined;
  const span: Span = { start: lexeme.start, end: all[next - 1]?.end ?? lexeme.end };
  const from = isScaled ? afterLink(all, next, language) : next;
  const after = unitAfter(all, from, language, quantities);
  const before = after ? undefined : unitBefore(all, at, language, quantities);
  const plain = { ...span, whole: span, step, factor: 1 };
  const unit = after?.value ?? before;
  const looksLikeYear = lexeme.kind === 'number' && /^(19|20)\d\d$/.test(lexeme.text) && !isScaled;
  // '2022 года' is a year, not 2022 years.
  if (looksLikeYear && (!unit || unit.unit === 'duration')) {
    return { ...plain, value, unit: countsPeople(all, from, language) ? 'people' : 'year' };
  }
  if (unit) {
    const whole: Span = {
      start: before ? (all[at - 1]?.start ?? span.start) : span.start,
      end: after?.end ?? span.end,
    };
    const size = { value: rounded(value * unit.factor), step: step * unit.factor };
    return { ...unit, ...span, ...size, whole };
  }
  if (countsPeople(all, from, language)) return { ...plain, value, unit: 'people' };
  return value >= SMALLEST_BARE_NUMBER && (lexeme.kind === 'number' || isScaled)
    ? { ...plain, value }
    : undefined;
}

/** Past the dot of '612 Mio.' and the 'de' of '612 millones de euros'. */
function afterLink(all: Lexeme[], next: number, language: string): number {
  const link = all[next];
  return link?.text === '.' || link?.folded === LINKING[language] ? next + 1 : next;
}

/** '5 km', '612 Mio. Euro', '25%'. */
function unitAfter(
  all: Lexeme[],
  from: number,
  language: string,
  quantities: Quantities,
): { value: Unit; end: number } | undefined {
  const found = phraseAt(all, from, language, quantities.units);
  const end = found && all[from + found.length - 1]?.end;
  return found && end !== undefined ? { value: found.value, end } : undefined;
}

/** '$5', '£2.5bn', and the Turkish '%25' and 'yüzde 25'. */
function unitBefore(
  all: Lexeme[],
  at: number,
  language: string,
  quantities: Quantities,
): Unit | undefined {
  const before = all[at - 1];
  if (before?.kind === 'word') return UNIT_BEFORE[language]?.[before.folded];
  if (before?.kind !== 'mark' || before.end !== all[at]?.start) return undefined;
  return quantities.units.get(before.folded);
}

function countsPeople(all: Lexeme[], at: number, language: string): boolean {
  const nouns = PEOPLE_NOUNS[language];
  if (!nouns) return false;
  for (const lexeme of all.slice(at, at + (UNSPACED.has(language) ? 1 : PEOPLE_REACH))) {
    if (lexeme.kind !== 'word') return false;
    if (nouns.test(lexeme.folded)) return true;
  }
  return false;
}

function isInside(span: Span, spans: Span[]): boolean {
  return spans.some(({ start, end }) => span.start < end && start < span.end);
}

function rounded(value: number, digits = 6): number {
  return Number(value.toPrecision(digits));
}
