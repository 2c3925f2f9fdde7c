import { canonicalJson } from './canonical';
import { mergeSnippets } from './merge-snippets';
import { type BulkResult, rewriteMany } from './rewrite-many';
import type { Snippet } from './snippet';

/** What an import did, snippet by snippet counted. */
export interface ImportResult {
  added: number;
  /** Were there already and got what the file had beyond. */
  merged: number;
  /** Were there already with all that the file has. */
  unchanged: number;
  /** Could not be written: damaged here, or from a later version. */
  refused: number;
}

/** The snippet that results when an imported one meets what is stored; undefined where that has it all already. */
export function importOver(present: Snippet | undefined, imported: Snippet): Snippet | undefined {
  if (!present) return imported;
  const merged = mergeSnippets(present, imported);
  return isSame(merged, present) ? undefined : merged;
}

/** Whether two snippets say the same, whatever the order of their fields. */
export function isSame(one: Snippet, other: Snippet): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** Writes imported snippets, a batch at most; repeating it changes nothing more. */
export async function importInto(
  database: PouchDB.Database,
  snippets: readonly Snippet[],
): Promise<ImportResult> {
  const imported = new Map<string, Snippet>();
  for (const snippet of snippets)
    imported.set(snippet.id, importOver(imported.get(snippet.id), snippet) ?? snippet);
  const known = new Set<string>();
  const { changed, refused } = await rewriteMany(database, [...imported.keys()], (id, present) => {
    if (present) known.add(id);
    const snippet = imported.get(id);
    return snippet && importOver(present, snippet);
  });
  const merged = changed.filter(({ id }) => known.has(id)).length;
  const added = changed.length - merged;
  const unchanged = imported.size - changed.length - refused.length;
  return { added, merged, unchanged, refused: refused.length };
}

/** Writes snippets where nothing stands under their id; what was written since is left alone. */
export async function putBack(
  database: PouchDB.Database,
  snippets: readonly Snippet[],
): Promise<BulkResult> {
  const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));
  return rewriteMany(database, [...byId.keys()], (id, present) =>
    present ? undefined : byId.get(id),
  );
}
