import { indexKeys } from '@/lib/coverage/index-keys';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';

/**
 * Finds those of many candidates that share a key with a query, as the extension's article index does: what shares no name,
 * place, day, figure or word is never compared, so thousands of strays cost little.
 */
export function keyFilter<T>(
  candidates: T[],
  printOf: (candidate: T) => EventFingerprint,
): (query: EventFingerprint) => T[] {
  const byKey = new Map<number, number[]>();
  candidates.forEach((candidate, index) => {
    for (const { hash } of indexKeys(printOf(candidate), NEWS_BACKGROUND)) {
      const known = byKey.get(hash);
      if (known) known.push(index);
      else byKey.set(hash, [index]);
    }
  });
  return (query) => {
    const found = new Set(
      indexKeys(query, NEWS_BACKGROUND).flatMap(({ hash }) => byKey.get(hash) ?? []),
    );
    return [...found].flatMap((index) => candidates[index] ?? []);
  };
}
