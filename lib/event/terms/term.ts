import type { Evidence } from '@/lib/event/similarity';

/** Something shared by two fingerprints; `strength` >= 0 divides its term's weight among the evidence. */
export interface Shared extends Omit<Evidence, 'weight'> {
  strength: number;
}

/** One aspect of a comparison: its features by name, and what they rest on. Absent aspects give no features. */
export interface Term {
  features: Record<string, number>;
  shared: Shared[];
}

/** Grows with `x` and levels off at 1: many shared names are not many times the proof. */
export function saturate(x: number): number {
  return 1 - Math.exp(-x);
}
