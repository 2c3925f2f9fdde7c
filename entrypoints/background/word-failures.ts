import { browser } from 'wxt/browser';
import { CollectionError } from '@/lib/collection/collection-error';
import type { Handlers } from '@/lib/messaging/messenger';

/** Why the collection could not do it, as a sentence in the reader's language. */
export function failureInWords(error: unknown): string {
  if (error instanceof CollectionError)
    return browser.i18n.getMessage(`collectionFailure_${error.failure}`) || error.message;
  return error instanceof Error ? error.message : String(error);
}

/** The same handlers, whose rejections are sentences in the reader's language. */
export function wordFailures<P>(handlers: Handlers<P>): Handlers<P> {
  const table = handlers as Record<string, (...args: unknown[]) => unknown>;
  const worded = Object.entries(table).map(([call, handler]) => [
    call,
    async (...args: unknown[]) => {
      try {
        return await handler(...args);
      } catch (error) {
        throw new Error(failureInWords(error));
      }
    },
  ]);
  return Object.fromEntries(worded) as Handlers<P>;
}
