import type { PaintedMention, PaintedMentions } from './paint-mentions';

/** How far outside a line of its text a point still hits a mention, in CSS pixels: covers underline and finger. */
const TOLERANCE_PX = 3;

/** Finds the mention under a point of the viewport; cheap enough for every pointer move. */
export type MentionAtPoint = (x: number, y: number) => PaintedMention | undefined;

/** Prepares hit-testing for a set of painted mentions. */
export function mentionAtPoint(painted: PaintedMentions): MentionAtPoint {
  const byNode = groupByNode(painted.mentions);
  return (x, y) => {
    const caret = caretAt(x, y);
    if (!caret) return undefined;
    return byNode
      .get(caret.node)
      ?.find(
        ({ ranges }) =>
          ranges.some((range) => touches(range, caret)) &&
          ranges.some((range) => coversPoint(range, x, y)),
      );
  };
}

interface Caret {
  node: Node;
  offset: number;
}

/**
 * The caret is asked and not `highlightsFromPoint`: every browser has it (Firefox lacks the other), and one way of
 * hit-testing is one set of bugs. It snaps to the nearest text, so the caller compares the boxes as well.
 */
function caretAt(x: number, y: number): Caret | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const shadowRoots = openShadowRootsAt(x, y);
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function openShadowRootsAt(x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root = document.elementFromPoint(x, y)?.shadowRoot;
  while (root && !roots.includes(root)) {
    roots.push(root);
    root = root.elementFromPoint(x, y)?.shadowRoot;
  }
  return roots;
}

function touches(range: Range, { node, offset }: Caret): boolean {
  return range.startContainer === node && offset >= range.startOffset && offset <= range.endOffset;
}

function coversPoint(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) =>
      x >= box.left - TOLERANCE_PX &&
      x <= box.right + TOLERANCE_PX &&
      y >= box.top - TOLERANCE_PX &&
      y <= box.bottom + TOLERANCE_PX,
  );
}

function groupByNode(mentions: readonly PaintedMention[]): Map<Node, PaintedMention[]> {
  const byNode = new Map<Node, PaintedMention[]>();
  for (const mention of mentions) {
    for (const { startContainer } of mention.ranges) {
      const group = byNode.get(startContainer);
      if (group) group.push(mention);
      else byNode.set(startContainer, [mention]);
    }
  }
  return byNode;
}
