import { JSON_FORMAT } from '@/lib/collection/export/json';
import { SCHEMA_VERSION } from '@/lib/collection/snippet';
import { listOf, members } from './foreign-snippet';
import { fromHypothesis } from './from-hypothesis';
import { fromObsidianClipper } from './from-obsidian-clipper';
import { fromParallax } from './from-parallax';
import { fromWebAnnotation } from './from-web-annotation';
import {
  type ImportedFile,
  type ImportedItem,
  type ImportFormat,
  MOST_BYTES,
  MOST_ITEMS,
  type RefusedFile,
} from './imported-file';

interface Items {
  format: ImportFormat;
  items: unknown[];
  read(item: unknown): ImportedItem | ImportedItem[];
}

/** Reads a file of any format that is known, by what is in it, not by its name; writes nothing and never throws. */
export function readImport(text: string): ImportedFile | RefusedFile {
  if (text.length > MOST_BYTES) return { kind: 'refused', reason: 'too-large' };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'refused', reason: 'not-json' };
  }
  const { format, schema } = members(content);
  if (format === JSON_FORMAT && typeof schema === 'number' && schema > SCHEMA_VERSION)
    return { kind: 'refused', reason: 'newer' };
  const found = itemsIn(content);
  if (!found) return { kind: 'refused', reason: 'unknown' };
  if (found.items.length > MOST_ITEMS) return { kind: 'refused', reason: 'too-large' };
  const file: ImportedFile = { kind: 'file', format: found.format, snippets: [], skipped: [] };
  found.items.forEach((item, index) => {
    for (const read of [found.read(item)].flat())
      if ('reason' in read) file.skipped.push({ position: index + 1, ...read });
      else file.snippets.push(read);
  });
  return file;
}

function itemsIn(content: unknown): Items | undefined {
  const root = members(content);
  if (root.format === JSON_FORMAT)
    return { format: 'parallax', items: listOf(root.snippets), read: fromParallax };
  const annotations = annotationsIn(content);
  if (annotations) return { format: 'web-annotation', items: annotations, read: fromWebAnnotation };
  const rows = [root.annotations, root.rows, content].find(
    (list) => Array.isArray(list) && list.some((item) => 'uri' in members(item)),
  );
  if (rows) return { format: 'hypothesis', items: listOf(rows), read: fromHypothesis };
  if (Array.isArray(content) && content.some((item) => 'highlights' in members(item)))
    return { format: 'obsidian-clipper', items: content, read: fromObsidianClipper };
  return undefined;
}

/** Web Annotations alone, in a list, on a page, or in a collection whose pages are embedded. */
function annotationsIn(content: unknown): unknown[] | undefined {
  const { type, first, items } = members(content);
  if (type === 'Annotation') return [content];
  if (type === 'AnnotationPage') return listOf(items);
  if (type === 'AnnotationCollection') return listOf(members(first).items);
  const isList =
    Array.isArray(content) && content.some((item) => members(item).type === 'Annotation');
  return isList ? content : undefined;
}
