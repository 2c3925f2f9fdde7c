import { SCHEMA_VERSION, type Snippet } from '@/lib/collection/snippet';

/** The whole collection as one JSON document that a later version can read back. */
export function exportJson(snippets: Snippet[]): string {
  const file = { format: 'parallax-collection', schema: SCHEMA_VERSION, snippets };
  return `${JSON.stringify(file, null, 2)}\n`;
}
