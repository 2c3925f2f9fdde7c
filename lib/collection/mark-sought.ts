import type { Snippet } from './snippet';

/** The snippet after its page was searched for it; undefined where that says nothing new. */
export function markSought(snippet: Snippet, isFound: boolean, now: string): Snippet | undefined {
  const { missingSince, ...rest } = snippet;
  if (isFound) return missingSince === undefined ? undefined : rest;
  return missingSince === undefined ? { ...snippet, missingSince: now } : undefined;
}
