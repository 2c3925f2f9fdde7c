import type { SyncFailure } from './sync-state';

/** What an answer of the server means, by the path below the database; undefined where replication takes care of it itself. */
export function classifyAnswer(status: number, path: string): SyncFailure | undefined {
  if (status < 400) return undefined;
  // No checkpoint yet, one that the other side has moved on, and an endpoint that there is a way around.
  const isCheckpoint = path.startsWith('_local/');
  if (isCheckpoint && (status === 404 || status === 409)) return undefined;
  if (path === '_bulk_get' && [400, 404, 405].includes(status)) return undefined;
  switch (status) {
    case 401:
      return 'unauthorized';
    case 403:
      return 'forbidden';
    case 404:
      // a document may be gone
      return path === '' || path.startsWith('_') ? 'missing' : undefined;
    case 409:
      return 'conflict';
    case 412:
      return 'precondition';
    case 413:
    case 507:
      return 'full';
    case 429:
      return 'throttled';
    default:
      return status >= 500 ? 'server' : 'failed';
  }
}

/** Failures after which trying again would change nothing: the reader has to. */
export function needsReader(failure: SyncFailure): boolean {
  return ['address', 'unauthorized', 'forbidden', 'missing', 'not-couchdb'].includes(failure);
}
