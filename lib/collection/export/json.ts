import { SCHEMA_VERSION, type Snippet } from '@/lib/collection/snippet';

/** Names the format in the file. */
export const JSON_FORMAT = 'parallax-collection';

/** The whole collection as one JSON document that a later version can read back. */
export function exportJson(snippets: readonly Snippet[]): string {
  const file = { format: JSON_FORMAT, schema: SCHEMA_VERSION, snippets };
  return `${JSON.stringify(file, null, 2)}\n`;
}
