const LONGEST_TAG = 100;

/** How often a tag is used. */
export interface TagCount {
  tag: string;
  count: number;
}

/** A tag as it is stored: one line, no comma (that separates tags), composed characters; '' for what is none. */
export function cleanTag(tag: string): string {
  return tag
    .normalize('NFC')
    .replace(/[\s,\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TAG)
    .trim();
}

/** Tags as they are stored: each once, in the order in which they were given. */
export function cleanTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map(cleanTag))].filter((tag) => tag !== '');
}
