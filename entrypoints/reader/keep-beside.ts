import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';

/** Pixels between the words and what is shown beside them: the words stay readable. */
const GAP_PX = 8;
const MIN_HEIGHT_PX = 160;

/** Keeps an element of the overlay beside a range while the page scrolls or changes size, never over the words themselves; returns its stop. */
export function keepBeside(range: Range, element: HTMLElement, placement: Placement): () => void {
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: range.startContainer.parentElement ?? undefined,
  };
  return autoUpdate(reference, element, async () => {
    const { x, y } = await computePosition(reference, element, {
      strategy: 'fixed',
      placement,
      middleware: [
        inline(),
        offset(GAP_PX),
        flip({ padding: GAP_PX }),
        shift({ padding: GAP_PX }),
        size({
          padding: GAP_PX,
          apply: ({ availableHeight }) => {
            element.style.maxHeight = `${Math.max(MIN_HEIGHT_PX, availableHeight)}px`;
          },
        }),
      ],
    });
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
  });
}

/** A ref that keeps its element beside a range as long as it is mounted. */
export function besideRef(
  range: Range,
  placement: Placement,
): (element: HTMLElement | null) => void {
  let stop: (() => void) | undefined;
  return (element) => {
    stop?.();
    stop = element ? keepBeside(range, element, placement) : undefined;
  };
}
