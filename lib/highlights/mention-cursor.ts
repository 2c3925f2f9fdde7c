import type { MarkKind, PaintedMention, PaintedMentions } from './paint-mentions';
import { startHighlight } from './registry';
import { isRendered, reveal } from './reveal';

/** A smooth scroll has ended by then; until it has, the mention that it goes to counts as in view. */
const SCROLL_MS = 1000;

export interface MoveOptions {
  kind?: MarkKind;
  /** Only mentions of this entity. */
  entityId?: string;
}

/** Walks through the painted mentions in document order. */
export interface MentionCursor {
  /** The mention that was jumped to last. */
  readonly current: PaintedMention | undefined;
  /**
   * Goes to the next or previous mention that fits, starting over at the end; from the current mention, or from what is
   * in view when there is none or the reader has scrolled away from it. Undefined when none fits.
   */
  move(direction: 'next' | 'previous', options?: MoveOptions): PaintedMention | undefined;
  /** Goes to one mention: scrolls it into view and paints it as current. */
  goTo(mention: PaintedMention): void;
  /** Takes the current mark off. */
  undo(): void;
}

/** Starts with no current mention; needs a new one after every paint. */
export function createMentionCursor({ mentions }: PaintedMentions): MentionCursor {
  let current: PaintedMention | undefined;
  let jumpedAt = 0;
  let undoHighlight: (() => void) | undefined;

  function goTo(mention: PaintedMention): void {
    const [first] = mention.ranges;
    const highlight = startHighlight('parallax-current');
    highlight.add(mention.ranges);
    undoHighlight = highlight.undo;
    current = mention;
    jumpedAt = performance.now();
    if (first) reveal(first);
  }

  const isArriving = () => performance.now() - jumpedAt < SCROLL_MS;

  return {
    get current() {
      return current;
    },
    goTo,
    move(direction, options = {}) {
      const order = direction === 'next' ? [...mentions] : [...mentions].reverse();
      const here = current && (isArriving() || isInView(current)) ? current : undefined;
      const start = here ? order.indexOf(here) + 1 : firstInView(order, direction);
      const found = [...order.slice(start), ...order.slice(0, start)].find(
        (mention) => fits(mention, options) && mention.ranges.some(isRendered),
      );
      if (found) goTo(found);
      return found;
    },
    undo() {
      undoHighlight?.();
      current = undefined;
    },
  };
}

function fits({ kind, entity }: PaintedMention, wanted: MoveOptions): boolean {
  return (
    (wanted.kind === undefined || kind === wanted.kind) &&
    (wanted.entityId === undefined || entity.id === wanted.entityId)
  );
}

/** Position in `order` of the first mention that is in view or beyond it. */
function firstInView(order: readonly PaintedMention[], direction: 'next' | 'previous'): number {
  const start = order.findIndex((mention) => {
    const box = boxOf(mention);
    if (!box) return false;
    return direction === 'next' ? box.bottom > 0 : box.top < innerHeight;
  });
  return Math.max(start, 0);
}

function isInView(mention: PaintedMention): boolean {
  const box = boxOf(mention);
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}

function boxOf({ ranges: [range] }: PaintedMention): DOMRect | undefined {
  return range && isRendered(range) ? range.getBoundingClientRect() : undefined;
}
