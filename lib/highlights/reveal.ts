/** A range that stands in the middle part of the viewport is left where it is. */
const CALM_ZONE = { top: 0.12, bottom: 0.8 };

/** Whether a range takes part in the layout; false in hidden, closed or removed content. */
export function isRendered(range: Range): boolean {
  return range.startContainer.isConnected && range.getClientRects().length > 0;
}

/** Scrolls every scroll container around a range so that it stands in view; smooth unless the reader asked for less motion. */
export function reveal(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const box = range.getBoundingClientRect();
  // Containers scroll smoothly at the same time: the outer ones reckon with where the inner ones will end.
  let moved = 0;
  for (const container of scrollContainers(range)) {
    const view = viewOf(container);
    const top = box.top - moved - view.top;
    if (isCalm(top, top + box.height, view.height)) continue;
    const wanted = top + box.height / 2 - view.height / 2;
    const room = container.scrollHeight - container.clientHeight - container.scrollTop;
    const distance = Math.min(Math.max(wanted, -container.scrollTop), room);
    container.scrollBy({ top: distance, behavior });
    moved += distance;
  }
}

function isCalm(top: number, bottom: number, height: number): boolean {
  return top >= height * CALM_ZONE.top && bottom <= height * CALM_ZONE.bottom;
}

function viewOf(container: Element): { top: number; height: number } {
  if (container === document.scrollingElement) return { top: 0, height: innerHeight };
  const { top } = container.getBoundingClientRect();
  return { top, height: container.clientHeight };
}

/** Innermost first; the page itself last. */
function scrollContainers(range: Range): Element[] {
  const containers: Element[] = [];
  let element = parentOf(range.startContainer);
  while (element && element !== document.body && element !== document.documentElement) {
    if (element.scrollHeight > element.clientHeight && scrolls(element)) containers.push(element);
    element = parentOf(element);
  }
  if (document.scrollingElement) containers.push(document.scrollingElement);
  return containers;
}

function scrolls(element: Element): boolean {
  return /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
}

function parentOf(node: Node): Element | undefined {
  const parent = node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
  return parent ?? undefined;
}
