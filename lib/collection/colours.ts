/** Colours that a snippet can have, by name: the name is always shown beside the colour. The first is that of a new snippet. */
export const SNIPPET_COLOURS = ['yellow', 'green', 'blue', 'pink', 'orange', 'purple'] as const;

export type SnippetColour = (typeof SNIPPET_COLOURS)[number];

export const DEFAULT_COLOUR: SnippetColour = SNIPPET_COLOURS[0];

/** Whether a stored or imported name is a colour that this version has; a later one may have more. */
export function isSnippetColour(name: unknown): name is SnippetColour {
  return SNIPPET_COLOURS.some((colour) => colour === name);
}
