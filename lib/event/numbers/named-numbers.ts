import type { FingerprintNumber } from '@/lib/event/event-fingerprint';
import { type Lexeme, lexemes } from '@/lib/event/lexemes';
import type { Span } from '@/lib/text';
import { parseNumber } from './parse-number';
import { PEOPLE_NOUNS } from './people-nouns';
import { type Quantities, quantitiesOf } from './quantities';

/** Small counts without a unit ('two sides', '3.') stand in every text and tell nothing. */
const SMALLEST_BARE_NUMBER = 13;
const UNIT_PHRASE = 4;
/** 'people' may follow after an adjective or two: '12 Russian army soldiers'. */
const PEOPLE_REACH = 3;
const UNSPACED = new Set(['zh', 'ja']);

/** A number where a text writes it, with its power of ten and without its unit's words. */
export interface NamedNumber extends FingerprintNumber, Span {}

/** Numbers of a text with their unit class, in base units of the class, in reading order; those inside `except` (dates) are left out. */
export function namedNumbers(text: string, language: string, except: Span[]): NamedNumber[] {
  const all = lexemes(text);
  const quantities = quantitiesOf(language);
  const found: NamedNumber[] = [];
  for (let at = 0; at < all.length; at++) {
    const lexeme = all[at];
    if (!lexeme || except.some((span) => lexeme.start < span.end && span.start < lexeme.end)) {
      continue;
    }
    const number = numberAt(all, at, language, quantities);
    if (number) found.push(number);
  }
  return found;
}

function numberAt(
  all: Lexeme[],
  at: number,
  language: string,
  quantities: Quantities,
): NamedNumber | undefined {
  const lexeme = all[at];
  if (!lexeme) return undefined;
  const written =
    lexeme.kind === 'number'
      ? parseNumber(lexeme.text, quantities.decimal)
      : lexeme.kind === 'word' && !UNSPACED.has(language)
        ? quantities.words.get(lexeme.folded)
        : undefined;
  if (written === undefined || !Number.isFinite(written) || written === 0) return undefined;
  const scale = phraseAt(all, at + 1, language, quantities.scales);
  const value = written * (scale?.value ?? 1);
  const next = at + 1 + (scale?.length ?? 0);
  const span: Span = { start: lexeme.start, end: all[next - 1]?.end ?? lexeme.end };
  const unit =
    phraseAt(all, next, language, quantities.units)?.value ?? signBefore(all, at, quantities);
  const looksLikeYear = lexeme.kind === 'number' && /^(19|20)\d\d$/.test(lexeme.text) && !scale;
  // '2022 года' is a year, not 2022 years.
  if (looksLikeYear && (!unit || unit.unit === 'duration')) {
    return { value, unit: countsPeople(all, next, language) ? 'people' : 'year', ...span };
  }
  if (unit) return { value: rounded(value * unit.factor), unit: unit.unit, ...span };
  if (countsPeople(all, next, language)) return { value, unit: 'people', ...span };
  return value >= SMALLEST_BARE_NUMBER && (lexeme.kind === 'number' || scale)
    ? { value, ...span }
    : undefined;
}

function phraseAt<T>(
  all: Lexeme[],
  at: number,
  language: string,
  table: Map<string, T>,
): { value: T; length: number } | undefined {
  const joint = UNSPACED.has(language) ? '' : ' ';
  for (let length = UNIT_PHRASE; length > 0; length--) {
    const part = all.slice(at, at + length);
    if (part.length < length) continue;
    const value = table.get(part.map((lexeme) => lexeme.folded).join(joint));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}

/** '$5', '£2.5bn', and the Turkish '%25'. */
function signBefore(
  all: Lexeme[],
  at: number,
  quantities: Quantities,
): { unit: string; factor: number } | undefined {
  const before = all[at - 1];
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

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
