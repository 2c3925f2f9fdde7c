import { importOver } from '@/lib/collection/import-batch';
import type { Snippet } from '@/lib/collection/snippet';
import type { ImportedFile, SkippedItem } from './imported-file';
import { isForeignId } from './stable-id';

/** One snippet of a file: `new`, `present` with all that the file has of it, or `changed` by what the file has beyond. */
export interface PreviewEntry {
  state: 'new' | 'present' | 'changed';
  /** To be handed to importSnippets; under the id that it has in the collection. */
  snippet: Snippet;
  /** What will stand in the collection. */
  result: Snippet;
}

export interface ImportPreview {
  entries: PreviewEntry[];
  counts: Record<PreviewEntry['state'], number>;
  skipped: SkippedItem[];
}

/**
 * What an import would do to the collection, without doing it. Passages of other programs are the same snippet as one that
 * has the same words of the same article, and add to that only what a person wrote.
 */
export function previewImport(file: ImportedFile, collection: readonly Snippet[]): ImportPreview {
  const stored = new Map(collection.map((snippet) => [snippet.id, snippet]));
  const byPassage = new Map(collection.map((snippet) => [passageOf(snippet), snippet]));
  const entries = new Map<string, PreviewEntry>();
  for (const imported of file.snippets) {
    const snippet = isForeignId(imported.id)
      ? asOneOf(stored.get(imported.id) ?? byPassage.get(passageOf(imported)), imported)
      : imported;
    const before = entries.get(snippet.id)?.snippet;
    const together = (before && importOver(before, snippet)) ?? before ?? snippet;
    const present = stored.get(snippet.id);
    const result = importOver(present, together);
    const state = !present ? 'new' : result ? 'changed' : 'present';
    entries.set(snippet.id, { state, snippet: together, result: result ?? present ?? together });
    byPassage.set(passageOf(together), together);
  }
  const counts = { new: 0, present: 0, changed: 0 };
  for (const { state } of entries.values()) counts[state]++;
  return { entries: [...entries.values()], counts, skipped: file.skipped };
}

/** A passage of another program under the id, and with the article, that is known better here. */
function asOneOf(known: Snippet | undefined, foreign: Snippet): Snippet {
  const { note, tags, createdAt, updatedAt } = foreign;
  return known ? { ...known, note, tags, createdAt, updatedAt } : foreign;
}

function passageOf({ article, text }: Snippet): string {
  return `${article.canonicalUrl}\n${text.replace(/\s+/g, ' ').trim()}`;
}
