/** Time that one slice of work may hold the page's thread: half a frame, so that scrolling stays smooth. */
const SLICE_MS = 8;

/** The clock is read once per so many items. */
const ITEMS_PER_CLOCK_READ = 16;

/** Runs `work` on each item and lets the page breathe in between; resolves to false when the signal ended it early. */
export async function forEachInSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  let sliceStart = performance.now();
  let count = 0;
  for (const item of items) {
    if (signal?.aborted) return false;
    work(item);
    if (++count % ITEMS_PER_CLOCK_READ === 0 && performance.now() - sliceStart > SLICE_MS) {
      await nextTask();
      sliceStart = performance.now();
    }
  }
  return !signal?.aborted;
}

function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
