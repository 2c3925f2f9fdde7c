import type { Snippet } from './snippet';

/** A snippet that could not be stored in the collection, kept elsewhere until it can. */
export interface PendingSave {
  snippet: Snippet;
  /** Why, in a sentence for the reader. */
  reason: string;
  /** ISO 8601; of the latest try. */
  failedAt: string;
}

/** More are not kept: a reader who cannot save stops long before. */
export const MOST_PENDING = 200;

/** The saves with one more, the latest first and each snippet once. */
export function addPending(saves: readonly PendingSave[], save: PendingSave): PendingSave[] {
  const others = saves.filter(({ snippet }) => snippet.id !== save.snippet.id);
  return [save, ...others].slice(0, MOST_PENDING);
}
