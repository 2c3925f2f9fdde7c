import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { PaintedMention } from '@/lib/highlights/paint-mentions';
import type { Card } from './card';
import type { Marks } from './marks';
import type { Overlay } from './overlay';

/** Long enough that a pointer on its way across the text opens nothing. */
const OPEN_AFTER_MS = 350;
/** Long enough to reach the card across the gap. */
const CLOSE_AFTER_MS = 350;

export interface PointerEvents {
  marks(): Marks | undefined;
  open(mention: PaintedMention): void;
}

/** Opens the card of the mark under a resting pointer or a click, and closes it when the pointer has left both. */
export function listenToPointer(
  ctx: ContentScriptContext,
  overlay: Overlay,
  card: Card,
  events: PointerEvents,
): void {
  let timer: number | undefined;
  let hovered: PaintedMention | undefined;
  let isPinned = false;
  let frame: number | undefined;
  let latest = { x: 0, y: 0 };

  const later = (run: () => void, delayMs: number) => {
    clearTimeout(timer);
    timer = ctx.setTimeout(run, delayMs);
  };

  const over = (mention: PaintedMention | undefined) => {
    if (mention === hovered) return;
    hovered = mention;
    if (mention) {
      if (mention !== card.mention) later(() => events.open(mention), OPEN_AFTER_MS);
      else clearTimeout(timer);
    } else if (card.mention && !isPinned) later(card.close, CLOSE_AFTER_MS);
    else clearTimeout(timer);
  };

  ctx.addEventListener(document, 'pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (overlay.owns(event.target)) {
      clearTimeout(timer);
      hovered = card.mention;
      return;
    }
    latest = { x: event.clientX, y: event.clientY };
    // Hit-testing forces a layout: at most once a frame, where the pointer is then.
    if (frame === undefined)
      frame = ctx.requestAnimationFrame(() => {
        frame = undefined;
        over(events.marks()?.at(latest.x, latest.y));
      });
  });

  ctx.addEventListener(document, 'click', (event) => {
    if (overlay.owns(event.target)) {
      isPinned = true;
      return;
    }
    const mention = events.marks()?.at(event.clientX, event.clientY);
    if (mention && !isInteractive(event.target) && document.getSelection()?.isCollapsed !== false) {
      clearTimeout(timer);
      isPinned = true;
      events.open(mention);
    } else {
      isPinned = false;
      card.close();
    }
  });

  ctx.addEventListener(document, 'keydown', (event) => {
    if (event.key !== 'Escape' || !card.mention) return;
    isPinned = false;
    card.close();
  });
}

/** A click on a link or a button is meant for the page. */
function isInteractive(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('a[href], button, input, select, summary, [role="button"]') !== null
  );
}
