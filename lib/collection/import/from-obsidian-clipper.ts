import { foreignSnippet, listOf, members, textOf } from './foreign-snippet';
import type { ImportedItem } from './imported-file';
import { plainText } from './plain-text';
import { stableId } from './stable-id';

/** The highlights of one page, as Obsidian's Web Clipper exports them. */
export function fromObsidianClipper(item: unknown): ImportedItem[] {
  const { url, title, highlights } = members(item);
  return listOf(highlights).map((each) => {
    const { text, timestamp, notes, comment, color } = members(each);
    const exact = typeof text === 'string' ? plainText(text) : undefined;
    return foreignSnippet({
      id: stableId('clipper', `${textOf(url)} ${exact}`),
      address: url,
      title,
      exact,
      note: (notes === undefined ? listOf(comment) : listOf(notes))
        .filter((note) => typeof note === 'string')
        .join('\n\n'),
      colour: color,
      createdAt: timestamp,
    });
  });
}
