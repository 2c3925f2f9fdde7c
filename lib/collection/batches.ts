/** Snippets that one message takes at most: more would take longer than a message may. */
export const BATCH_SIZE = 500;

/** Calls `work` with one batch after the other, and tells before each how many items are done. Rejects with the first failure. */
export async function inBatches<T, R>(
  items: readonly T[],
  work: (batch: T[]) => Promise<R>,
  onProgress: (done: number) => void = () => {},
): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += BATCH_SIZE) {
    onProgress(at);
    results.push(await work(items.slice(at, at + BATCH_SIZE)));
  }
  onProgress(items.length);
  return results;
}
