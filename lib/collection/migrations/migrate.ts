import type { Snippet } from '@/lib/collection/snippet';

/** Version that this build writes: one more than there are migrations. */
export const SCHEMA_VERSION = 1;

/** Turns a document of one version into the next, leaving alone what it does not know. */
export type Migration = (document: Record<string, unknown>) => Record<string, unknown>;

/**
 * `MIGRATIONS[n]` leads from version n + 1 to n + 2; each stands in a file of its own here, with an example database of
 * the version that it starts from in tests/fixtures/collection. Never edit one that was released.
 */
export const MIGRATIONS: readonly Migration[] = [];

export type Migrated =
  | { kind: 'snippet'; snippet: Snippet; isChanged: boolean }
  /** Written by a later version: to be left exactly as it is. */
  | { kind: 'newer'; version: number }
  /** Not a snippet that anyone wrote; `reason` says what is missing. */
  | { kind: 'damaged'; reason: string };

/** Brings a stored document to the current version without touching what it does not understand; never throws. */
export function migrate(
  document: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): Migrated {
  if (typeof document !== 'object' || document === null)
    return { kind: 'damaged', reason: 'no object' };
  const { schema } = document as { schema?: unknown };
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
    return { kind: 'damaged', reason: 'no schema version' };
  const current = migrations.length + 1;
  if (schema > current) return { kind: 'newer', version: schema };
  let migrated: Record<string, unknown> = { ...document };
  try {
    for (const step of migrations.slice(schema - 1)) migrated = step(migrated);
  } catch (error) {
    return { kind: 'damaged', reason: `migration from version ${schema} failed: ${String(error)}` };
  }
  const missing = missingPart(migrated);
  if (missing) return { kind: 'damaged', reason: missing };
  const snippet = { ...migrated, schema: current } as unknown as Snippet;
  return { kind: 'snippet', snippet, isChanged: schema !== current };
}

function missingPart(document: Record<string, unknown>): string | undefined {
  for (const name of ['id', 'text', 'language', 'note', 'createdAt', 'updatedAt'])
    if (typeof document[name] !== 'string') return `no ${name}`;
  for (const name of ['aliases', 'selectors', 'entities', 'tags'])
    if (!Array.isArray(document[name])) return `no ${name}`;
  const { article } = document as { article?: Record<string, unknown> };
  for (const name of ['canonicalUrl', 'url', 'title'])
    if (typeof article?.[name] !== 'string') return `no article ${name}`;
  return undefined;
}
