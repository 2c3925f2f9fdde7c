import type { EventFingerprint, FingerprintNumber } from '@/lib/event/event-fingerprint';
import { type Shared, saturate, type Term } from './term';

/** Miles against kilometres, and a figure rounded by one of the two. */
const TOLERANCE = 0.01;

/** How many: numbers of one unit class that agree. Years and round small figures agree by chance, long ones do not. */
export function numbersTerm(a: EventFingerprint, b: EventFingerprint): Term {
  if (a.numbers.length === 0 || b.numbers.length === 0) return { features: {}, shared: [] };
  const shared: Shared[] = a.numbers
    .filter((number) => b.numbers.some((other) => agree(number, other)))
    .map((number) => ({ kind: 'number', label: label(number), strength: distinctiveness(number) }));
  const strength = shared.reduce((sum, { strength }) => sum + strength, 0);
  const smaller = Math.min(mass(a.numbers), mass(b.numbers));
  return {
    features: {
      sharedNumbers: saturate(strength),
      numberOverlap: smaller > 0 ? Math.min(1, strength / smaller) : 0,
      otherNumbers: shared.length === 0 ? 1 : 0,
    },
    shared,
  };
}

function agree(a: FingerprintNumber, b: FingerprintNumber): boolean {
  if (a.unit !== b.unit && a.unit && b.unit) return false;
  return Math.abs(a.value - b.value) <= TOLERANCE * Math.max(a.value, b.value);
}

function mass(numbers: FingerprintNumber[]): number {
  return numbers.reduce((sum, number) => sum + distinctiveness(number), 0);
}

/** 0..1 by significant digits: 7 is anybody's, 1,437 is nobody else's. */
function distinctiveness({ value, unit }: FingerprintNumber): number {
  if (unit === 'year') return 0.1;
  return Math.min(1, (unit ? 0.15 : 0) + 0.2 * significantDigits(value));
}

/** 1,437 has four, 2,500,000 two, 0.125 three; six at most. */
function significantDigits(value: number): number {
  const digits = value.toExponential(5).split('e')[0] ?? '';
  let last = digits.length - 1;
  while (digits[last] === '0') last--;
  return Math.max(last, 1);
}

function label({ value, unit }: FingerprintNumber): string {
  return unit === 'percent' ? `${value}%` : String(value);
}
