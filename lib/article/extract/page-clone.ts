/** A copy of a page that may be taken apart, and the way back from its text nodes to those of the page. */
export interface PageClone {
  document: Document;
  /** Live text node of each text node of the clone; a re-parsed body is included (see guardBody). */
  liveNodeOf: WeakMap<Node, Text>;
}

const SHOW_TEXT = 4;

/** Readability edits the tree it is given, so it only ever sees a clone. */
export function clonePage(page: Document): PageClone {
  const document = page.cloneNode(true) as Document;
  const liveNodeOf = new WeakMap<Node, Text>();
  const live = page.createTreeWalker(page, SHOW_TEXT);
  const copy = document.createTreeWalker(document, SHOW_TEXT);
  while (live.nextNode() && copy.nextNode())
    liveNodeOf.set(copy.currentNode, live.currentNode as Text);
  if (document.body) guardBody(document.body, liveNodeOf);
  return { document, liveNodeOf };
}

/**
 * Readability 0.6.0 reads `body.innerHTML` before its first attempt and assigns it before each retry, which would
 * give new text nodes that nothing leads back from. On this one element the accessor hands out a token and puts back
 * copies of the nodes, the mapping handed on.
 */
function guardBody(body: HTMLElement, liveNodeOf: WeakMap<Node, Text>): void {
  let snapshot: Node | undefined;
  try {
    Object.defineProperty(body, 'innerHTML', {
      configurable: true,
      get() {
        snapshot = copyWithMapping(body, liveNodeOf);
        return '';
      },
      set() {
        if (!snapshot) return;
        const restored = copyWithMapping(snapshot, liveNodeOf);
        body.replaceChildren(...Array.from(restored.childNodes));
      },
    });
  } catch {
    // Without the guard a retry loses the mapping, and fillGaps finds the nodes again by their order.
  }
}

function copyWithMapping(source: Node, liveNodeOf: WeakMap<Node, Text>): Node {
  const copy = source.cloneNode(true);
  const document = source.ownerDocument as Document;
  const from = document.createTreeWalker(source, SHOW_TEXT);
  const to = document.createTreeWalker(copy, SHOW_TEXT);
  while (from.nextNode() && to.nextNode()) {
    const live = liveNodeOf.get(from.currentNode);
    if (live) liveNodeOf.set(to.currentNode, live);
  }
  return copy;
}
