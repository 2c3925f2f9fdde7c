/** Highlight names that Parallax paints, with their place in the stack: what lies higher is painted over what lies lower. */
const PRIORITY = {
  'parallax-snippet': 0,
  'parallax-snippet-green': 0,
  'parallax-snippet-blue': 0,
  'parallax-snippet-pink': 0,
  'parallax-snippet-orange': 0,
  'parallax-snippet-purple': 0,
  'parallax-place': 1,
  'parallax-official': 2,
  'parallax-current': 3,
} as const;

export type HighlightName = keyof typeof PRIORITY;

/** A set of ranges painted under one name. */
export interface PaintedHighlight {
  add(ranges: readonly AbstractRange[]): void;
  /** Takes the marks off, unless another paint has taken the name over since. */
  undo(): void;
}

/**
 * Starts an empty highlight under a name. The registry belongs to the document and is shared by every instance of the
 * content script, so this replaces whatever stood there: also the marks of an instance that an update left behind.
 */
export function startHighlight(name: HighlightName): PaintedHighlight {
  const highlight = new Highlight();
  highlight.priority = PRIORITY[name];
  CSS.highlights.set(name, highlight);
  return {
    add(ranges) {
      for (const range of ranges) highlight.add(range);
    },
    undo() {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    },
  };
}

/** Takes off every mark of Parallax in the document, whoever painted it; call it first when a content script starts. */
export function clearHighlights(): void {
  for (const name of Object.keys(PRIORITY)) CSS.highlights.delete(name);
}
