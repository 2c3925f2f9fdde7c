import type { SnippetColour } from './colours';
import type { Snippet } from './snippet';
import { cleanTags } from './tags';

/** What the reader can change in one snippet. */
export type SnippetChange = Pick<Snippet, 'id'> &
  Partial<Pick<Snippet, 'note' | 'tags' | 'colour'>>;

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
  return isSame ? undefined : { ...snippet, tags, colour, updatedAt: now };
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
  return isSame ? undefined : { ...snippet, tags, updatedAt: now };
}
