import { hash32 } from '@/lib/event/hash';
import { withoutClitics } from './arabic';
import { RAREST } from './word-table';

/**
 * How common the beginnings of a language's words are in its reports: 0 (hardly met) to RAREST (in all of them), by the upper bits
 * of the beginning's hash. Two beginnings may share a place, which then tells of the commoner one.
 */
export type BeginningTable = Uint8Array;

export const BEGINNING_BITS = 15;
/** Letters that are left of a word's forms when their endings are taken away, in most languages. */
const LENGTH = 5;
const SHORTEST_BARE = 3;

/** What the forms of a folded word have in common in its own language. */
export function beginningOf(folded: string, language: string): string {
  const bare = language === 'ar' ? withoutClitics(folded) : folded;
  return (bare.length >= SHORTEST_BARE ? bare : folded).slice(0, LENGTH);
}

/** Place of a beginning in a table. */
export function beginningPlace(beginning: string): number {
  return hash32(beginning) >>> (32 - BEGINNING_BITS);
}

/** 0..1: 1 where reports hardly ever have a word of this beginning, or nothing is known of the language. */
export function beginningRarity(table: BeginningTable | undefined, beginning: string): number {
  return 1 - (table?.[beginningPlace(beginning)] ?? 0) / RAREST;
}
