import { type Migrated, migrate } from './migrations/migrate';
import type { Snippet } from './snippet';

/** A snippet as it lies in the database; whatever else lies there has this form, too. */
export type StoredDocument = Record<string, unknown> & { _id: string; _rev: string };

/** A document that is in the database but cannot be shown; it is never deleted or rewritten. */
export interface UnreadableDocument {
  id: string;
  reason: string;
}

/** Reads a document of any version. */
export function readDocument({ _id, _rev, ...document }: StoredDocument): Migrated {
  const read = migrate(document);
  return read.kind === 'snippet' && read.snippet.id !== _id
    ? { kind: 'damaged', reason: 'stored under an id that is not its own' }
    : read;
}

/** The snippet that a document holds; undefined where it is not readable. */
export function snippetOf(document: StoredDocument): Snippet | undefined {
  const read = readDocument(document);
  return read.kind === 'snippet' ? read.snippet : undefined;
}

/** Why a document cannot be shown; undefined where it can. */
export function unreadableReason(document: StoredDocument): string | undefined {
  const read = readDocument(document);
  if (read.kind === 'newer') return `written by a later version (${read.version})`;
  return read.kind === 'damaged' ? read.reason : undefined;
}

/** Every address under which a snippet's article may be open. */
export function addressesOf({ article, aliases }: Snippet): string[] {
  return [...new Set([article.canonicalUrl, article.url, ...aliases])];
}
