import type { Snippet } from '@/lib/collection/snippet';

export type ImportFormat = 'parallax' | 'web-annotation' | 'hypothesis' | 'obsidian-clipper';

/**
 * Why an item of a file is not imported:
 * - `damaged`: not what the format asks for, or too long; `detail` says where;
 * - `newer`: written by a later version of Parallax;
 * - `no-address`: does not say on which web page it stands;
 * - `no-quote`: no words are quoted (a note about a whole page, a reply, an area of a picture).
 */
export interface SkippedItem {
  /** Place in the file, from 1. */
  position: number;
  reason: 'damaged' | 'newer' | 'no-address' | 'no-quote';
  detail?: string;
}

/** What a file holds; nothing was written yet. */
export interface ImportedFile {
  kind: 'file';
  format: ImportFormat;
  snippets: Snippet[];
  skipped: SkippedItem[];
}

/**
 * Why a whole file cannot be imported: `too-large` (more than MOST_BYTES or MOST_ITEMS), `not-json`, `unknown` (JSON, but
 * of no format that is known), `newer` (of a later version).
 */
export interface RefusedFile {
  kind: 'refused';
  reason: 'too-large' | 'not-json' | 'unknown' | 'newer';
}

/** An item of a file: a snippet, or why it is none. */
export type ImportedItem = Snippet | Omit<SkippedItem, 'position'>;

/** Files beyond these are refused before they are read. */
export const MOST_BYTES = 512 * 1024 * 1024;
export const MOST_ITEMS = 200_000;
