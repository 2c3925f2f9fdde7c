import type { Snippet } from '@/lib/collection/snippet';
import { faultIn } from '@/lib/collection/snippet-schema';
import { fromVersion1 } from './from-1';

/** Turns a document of one version into the next, leaving alone what it does not know. */
export type Migration = (document: Record<string, unknown>) => Record<string, unknown>;

/**
 * `MIGRATIONS[n]` leads from version n + 1 to n + 2; each stands in a file of its own here, with an example database of
 * the version that it starts from in tests/fixtures/collection. Never edit one that was released.
 */
export const MIGRATIONS: readonly Migration[] = [fromVersion1];

export type Migrated =
  | { kind: 'snippet'; snippet: Snippet; isChanged: boolean }
  /** Written by a later version: to be left exactly as it is. */
  | { kind: 'newer'; version: number }
  /** Not a snippet that anyone wrote; `reason` says what is wrong. */
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
  const fault = faultIn(migrated);
  if (fault) return { kind: 'damaged', reason: fault };
  const snippet = { ...migrated, schema: current } as unknown as Snippet;
  return { kind: 'snippet', snippet, isChanged: schema !== current };
}
