/** Runs asynchronous work one after the other, in the order of the calls; a failure holds nothing up. */
export interface WriteQueue {
  add<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when all that was added so far is done. */
  idle(): Promise<void>;
}

/** Starts empty. */
export function createWriteQueue(): WriteQueue {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    add(work) {
      const done = tail.then(work);
      tail = done.catch(() => undefined);
      return done;
    },
    async idle() {
      await tail;
    },
  };
}
