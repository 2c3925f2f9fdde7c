import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import type { Similarity } from '@/lib/event/similarity';

/** The extension's comparison, over its news background. */
export type Comparison = (a: EventFingerprint, b: EventFingerprint) => Similarity;
