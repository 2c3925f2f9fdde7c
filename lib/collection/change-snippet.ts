import type { SnippetColour } from './colours';
import { mergeNotes } from './merge-snippets';
import type { Snippet } from './snippet';
import { cleanTags } from './tags';

/** What the reader can change in a snippet. */
export interface SnippetEdit extends Partial<Pick<Snippet, 'note' | 'tags' | 'colour'>> {
  /** The note that the reader began to edit: where another window has changed it since, both are kept. */
  noteBefore?: string;
  /** The tags that the reader began with: only what they added and took away is changed then. */
  tagsBefore?: readonly string[];
}

export type SnippetChange = Pick<Snippet, 'id'> & SnippetEdit;

/** The snippet as the reader wants it, with a time that is later than the last one whatever the clock says. */
export function editSnippet(snippet: Snippet, edit: SnippetEdit, now: string): Snippet {
  const { note, noteBefore = snippet.note, tags, colour = snippet.colour } = edit;
  const { tagsBefore = snippet.tags } = edit;
  const isOvertaken = note !== undefined && noteBefore !== snippet.note;
  return {
    ...snippet,
    colour,
    ...(note !== undefined && { note: isOvertaken ? mergeNotes(snippet.note, note) : note }),
    ...(tags && { tags: changedTags(snippet.tags, tagsBefore, tags) }),
    updatedAt: laterThan(snippet.updatedAt, now),
  };
}

/** The tags as the reader left them, and those that others have added meanwhile; what others took away stays away. */
function changedTags(now: readonly string[], before: readonly string[], after: string[]): string[] {
  const theirs = now.filter((tag) => !before.includes(tag));
  const gone = before.filter((tag) => !now.includes(tag));
  return cleanTags([...after.filter((tag) => !gone.includes(tag)), ...theirs]);
}

/** A clock that was put back must not make a change look older than what it changed. */
function laterThan(before: string, now: string): string {
  return now > before ? now : new Date((Date.parse(before) || 0) + 1).toISOString();
}

/** What can be changed in many snippets at once. */
export interface BulkChange {
  addTags?: readonly string[];
  removeTags?: readonly string[];
  colour?: SnippetColour;
}

/** The snippet with a bulk change made and its time set; undefined where that changes nothing. */
export function changeInBulk(
  snippet: Snippet,
  { addTags = [], removeTags = [], colour = snippet.colour }: BulkChange,
  now: string,
): Snippet | undefined {
  const kept = snippet.tags.filter((tag) => !removeTags.includes(tag));
  const tags = cleanTags([...kept, ...addTags]);
  const isSame =
    colour === snippet.colour &&
    tags.length === snippet.tags.length &&
    tags.every((tag, index) => tag === snippet.tags[index]);
  return isSame
    ? undefined
    : { ...snippet, tags, colour, updatedAt: laterThan(snippet.updatedAt, now) };
}

/** The snippet with every tag of `from` renamed; tags that become equal are merged. Undefined where it has none of them. */
export function renameTags(
  snippet: Snippet,
  from: readonly string[],
  to: string,
  now: string,
): Snippet | undefined {
  const tags = cleanTags(snippet.tags.map((tag) => (from.includes(tag) ? to : tag)));
  const isSame = tags.join('\n') === snippet.tags.join('\n');
  return isSame ? undefined : { ...snippet, tags, updatedAt: laterThan(snippet.updatedAt, now) };
}
