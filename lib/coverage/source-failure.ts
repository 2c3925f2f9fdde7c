/** Why a source cannot answer, or has not been asked; worded by the message `reason_CODE` with '-' as '_'. */
export const FAILURE_REASONS = [
  'offline',
  'network',
  'timeout',
  'stopped',
  /** Asked too often; `retryAt` says when it can be asked again. */
  'throttled',
  /** The host does not want programs to read this: robots.txt, 401, 403, 451. */
  'refused',
  'wrong-credentials',
  'not-found',
  'server-error',
  'malformed',
  'too-large',
  'not-configured',
  'consent-needed',
  'on-request',
  /** Nothing in the article that the source could be asked for. */
  'nothing-to-ask',
  /** The article is from before the time that the source can search. */
  'too-old',
  'storage',
  'unexpected',
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** Thrown by a source or a fetch that cannot answer: an expected failure, which the coverage shows beside the others' links. */
export class SourceUnavailable extends Error {
  constructor(
    readonly reason: FailureReason,
    /** The host's own words, when it had some. */
    readonly detail?: string,
    /** Epoch ms; when it can be asked again, where that is known. */
    readonly retryAt?: number,
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = 'SourceUnavailable';
  }
}
