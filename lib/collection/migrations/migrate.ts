import type { Snippet } from '@/lib/collection/snippet';

/** Version that this build writes. */
export const SCHEMA_VERSION = 1;

/** Turns a document of one version into the next; a file of its own, with an example database in tests/fixtures. */
export type Migration = (document: Record<string, unknown>) => Record<string, unknown>;

/** `MIGRATIONS[n]` leads from version n + 1 to n + 2. Never edit one that was released. */
const MIGRATIONS: readonly Migration[] = [];

export type Migrated =
  | { kind: 'snippet'; snippet: Snippet; isChanged: boolean }
  /** Written by a later version: to be left exactly as it is. */
  | { kind: 'newer'; version: number }
  /** Not a snippet that anyone wrote; `reason` says what is missing. */
  | { kind: 'damaged'; reason: string };

/** Brings a stored document to the current version without touching what it does not understand. */
export function migrate(document: unknown): Migrated {
  if (typeof document !== 'object' || document === null)
    return { kind: 'damaged', reason: 'no object' };
  const { schema } = document as { schema?: unknown };
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
    return { kind: 'damaged', reason: 'no schema version' };
  if (schema > SCHEMA_VERSION) return { kind: 'newer', version: schema };
  const migrated = MIGRATIONS.slice(schema - 1).reduce<Record<string, unknown>>(
    (current, step) => step(current),
    { ...document },
  );
  const missing = missingPart(migrated);
  return missing
    ? { kind: 'damaged', reason: missing }
    : {
        kind: 'snippet',
        snippet: migrated as unknown as Snippet,
        isChanged: schema !== SCHEMA_VERSION,
      };
}

function missingPart(document: Record<string, unknown>): string | undefined {
  for (const name of ['id', 'text', 'language', 'note', 'createdAt', 'updatedAt'])
    if (typeof document[name] !== 'string') return `no ${name}`;
  for (const name of ['aliases', 'selectors', 'entities', 'tags'])
    if (!Array.isArray(document[name])) return `no ${name}`;
  const { article } = document as { article?: { canonicalUrl?: unknown; title?: unknown } };
  if (typeof article?.canonicalUrl !== 'string' || typeof article.title !== 'string')
    return 'no article';
  return undefined;
}
