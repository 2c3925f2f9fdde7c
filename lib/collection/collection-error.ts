/**
 * Why the collection could not do what was asked:
 * - `full`: the disk, or what the browser grants, is used up;
 * - `conflict`: somebody else keeps writing the same document;
 * - `missing`: the snippet is not in the collection any more;
 * - `unreadable`: the document is damaged or from a later version and must stay as it is;
 * - `closed`: the database is closed or cannot be opened;
 * - `failed`: anything else; the message says what the database said.
 */
export type CollectionFailure =
  | 'full'
  | 'conflict'
  | 'missing'
  | 'unreadable'
  | 'closed'
  | 'failed';

/** Rejection of every call to the collection; the message is a sentence for the reader. Nothing was changed. */
export class CollectionError extends Error {
  override name = 'CollectionError';

  constructor(
    readonly failure: CollectionFailure,
    message: string,
  ) {
    super(message);
  }
}

/** Less room than this is none: a browser refuses writes before the last byte is used. */
const ROOM_BYTES = 64 * 1024;

/** Puts whatever the database threw into words. */
export async function explainFailure(error: unknown): Promise<CollectionError> {
  if (error instanceof CollectionError) return error;
  const { name, message, reason, status } = error as Partial<Record<string, unknown>>;
  const said = [name, message, reason].filter((each) => typeof each === 'string').join(' ');
  if (/quota/i.test(said) || (/abort/i.test(said) && (await isFull())))
    return new CollectionError('full', 'The disk or the browser’s storage is full');
  if (status === 409)
    return new CollectionError('conflict', 'This snippet was changed elsewhere at the same time');
  if (/closed|destroyed|closing/i.test(said))
    return new CollectionError('closed', 'The collection is closed');
  return new CollectionError('failed', `The collection could not be read or written: ${said}`);
}

/** An aborted transaction does not say why; the browser knows how much room there is. */
async function isFull(): Promise<boolean> {
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
  return quota !== undefined && usage !== undefined && quota - usage < ROOM_BYTES;
}
