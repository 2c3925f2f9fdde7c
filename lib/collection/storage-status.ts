/** How safely and how much the browser stores for the extension. */
export interface StorageStatus {
  /** The browser does not clear the collection by itself when the disk runs full. */
  isPersistent: boolean;
  /** Absent where the browser does not tell. */
  usedBytes?: number;
  availableBytes?: number;
}

/** Reads the state of the extension's storage; all contexts share one. */
export async function readStorageStatus(
  storage: StorageManager = navigator.storage,
): Promise<StorageStatus> {
  const [isPersistent, { usage, quota }] = await Promise.all([
    storage.persisted(),
    storage.estimate(),
  ]);
  const availableBytes =
    quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
  return { isPersistent, usedBytes: usage, availableBytes };
}

/**
 * Asks the browser never to clear the collection by itself; true when it agreed. Only pages of the extension can ask
 * (a worker has no `persist`), and Firefox may put the question to the reader: call it when a snippet is saved or the
 * collection is opened, not at start.
 */
export async function requestPersistence(
  storage: StorageManager = navigator.storage,
): Promise<boolean> {
  if (await storage.persisted()) return true;
  return (await storage.persist?.()) ?? false;
}
