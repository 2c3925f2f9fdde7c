import { anchorWhenRendered } from '@/lib/anchoring/anchor-when-rendered';
import { DEFAULT_COLOUR, SNIPPET_COLOURS, type SnippetColour } from '@/lib/collection/colours';
import type { Snippet } from '@/lib/collection/snippet';
import { type HighlightName, startHighlight } from '@/lib/highlights/registry';
import { reveal } from '@/lib/highlights/reveal';
import { sendToBackground } from '@/lib/messaging/messenger';

/** How long a late-rendering page may take until a saved passage counts as gone from it. */
const MAX_WAIT_MS = 15_000;

const HIGHLIGHT_OF: Record<SnippetColour, HighlightName> = {
  yellow: 'parallax-snippet',
  green: 'parallax-snippet-green',
  blue: 'parallax-snippet-blue',
  pink: 'parallax-snippet-pink',
  orange: 'parallax-snippet-orange',
  purple: 'parallax-snippet-purple',
};

/** The saved passages of one page. */
export interface SnippetMarks {
  /** Finds and paints the passages saved under any of the addresses; what is not found stays in the collection. */
  show(addresses: string[], signal: AbortSignal): Promise<void>;
  /** Scrolls to a passage; false when the page does not hold it. */
  goTo(id: string): Promise<boolean>;
  undo(): void;
}

export function createSnippetMarks(): SnippetMarks {
  let places = new Map<string, Promise<Range | undefined>>();
  let undo = () => {};

  const find = async (snippet: Snippet, signal: AbortSignal): Promise<Range | undefined> => {
    const anchored = await anchorWhenRendered(document.body, snippet.selectors, {
      signal,
      maxWaitMs: MAX_WAIT_MS,
    });
    return anchored?.range;
  };

  return {
    async show(addresses, signal) {
      const snippets = await sendToBackground('snippetsOfArticle', addresses);
      if (signal.aborted) return;
      const highlights = new Map(
        SNIPPET_COLOURS.map((colour) => [colour, startHighlight(HIGHLIGHT_OF[colour])]),
      );
      undo = () => {
        for (const highlight of highlights.values()) highlight.undo();
      };
      places = new Map(snippets.map((snippet) => [snippet.id, find(snippet, signal)]));
      for (const { id, colour } of snippets)
        void places.get(id)?.then((range) => {
          // a later version may have more colours
          const highlight = highlights.get(colour) ?? highlights.get(DEFAULT_COLOUR);
          if (range && !signal.aborted) highlight?.add([range]);
        });
      void tellSought(places, signal);
    },
    async goTo(id) {
      const range = await places.get(id);
      if (range) reveal(range);
      return range !== undefined;
    },
    undo() {
      undo();
      places = new Map();
    },
  };
}

/** Late passages may take a while: only when all have been found or given up is it known which are gone. */
async function tellSought(
  places: ReadonlyMap<string, Promise<Range | undefined>>,
  signal: AbortSignal,
): Promise<void> {
  const sought = await Promise.all(
    [...places].map(async ([id, place]) => ({ id, isFound: (await place) !== undefined })),
  );
  if (signal.aborted || sought.length === 0) return;
  const idsOf = (isFound: boolean) =>
    sought.filter((each) => each.isFound === isFound).map(({ id }) => id);
  await sendToBackground('passagesSought', idsOf(true), idsOf(false));
}
