import { isoDay } from './iso-day';

/**
 * A date written in digits: 2022-06-14, 14.06.2022, 14/06/2022, 6/14/2022.
 * Undefined for anything else, and where day and month cannot be told apart in a language that writes both orders.
 */
export function numericDate(text: string, language: string): string | undefined {
  const [first, second, third, ...more] = text.split(/[./-]/);
  if (!first || !second || !third || more.length > 0 || !/^\d+([./-])\d+\1\d+$/.test(text)) {
    return undefined;
  }
  if (first.length === 4) return isoDay(Number(first), Number(second), Number(third));
  if (first.length > 2 || second.length > 2 || (third.length !== 4 && third.length !== 2)) {
    return undefined;
  }
  const year = third.length === 2 ? 2000 + Number(third) : Number(third);
  const [a, b] = [Number(first), Number(second)];
  // American and British papers differ; elsewhere the day comes first.
  if (language === 'en' && text.includes('/')) {
    if (a > 12) return isoDay(year, b, a);
    return b > 12 || a === b ? isoDay(year, a, b) : undefined;
  }
  return isoDay(year, b, a);
}
