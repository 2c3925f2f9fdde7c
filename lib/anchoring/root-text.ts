import type { Span } from '@/lib/text';
import { flatTreeText } from './flat-tree';

interface NodeSpan extends Span {
  node: Text;
}

/**
 * The words under a root in reading order, through open shadow roots; blocks are separated by white space even where
 * the markup has none. Offsets of TextPositionSelector count in `text`.
 */
export interface RootText {
  text: string;
  /** Ordered, not overlapping; between blocks one character may belong to no node. */
  nodes: readonly NodeSpan[];
}

/** Reads the words under a root; a page's worth takes some milliseconds, so read once for many anchors. */
export function readRootText(root: Node): RootText {
  const nodes: NodeSpan[] = [];
  const parts: string[] = [];
  let length = 0;
  let separate = false;
  for (const found of flatTreeText(root)) {
    if (found === 'break') {
      separate = length > 0;
      continue;
    }
    if (found.data === '') continue;
    if (separate) {
      parts.push('\n');
      length++;
    }
    separate = false;
    nodes.push({ node: found, start: length, end: length + found.data.length });
    parts.push(found.data);
    length += found.data.length;
  }
  return { text: parts.join(''), nodes };
}

/**
 * The live range of a span; undefined when its ends stand in different shadow trees, which no Range can join, and when
 * the page has changed there since it was read.
 */
export function rangeOfSpan({ nodes }: RootText, { start, end }: Span): Range | undefined {
  const first = nodes[firstIndex(nodes, (node) => node.end > start)];
  const last = nodes[firstIndex(nodes, (node) => node.end >= end)];
  if (!first || !last || isStale(first) || isStale(last)) return undefined;
  if (first.node.getRootNode() !== last.node.getRootNode()) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.max(start - first.start, 0));
  range.setEnd(last.node, Math.max(end - last.start, 0));
  return range;
}

function isStale({ node, start, end }: NodeSpan): boolean {
  return node.data.length !== end - start;
}

/** The span of a range's words; undefined when it holds none of the root's text. */
export function spanOfRange({ nodes }: RootText, range: Range): Span | undefined {
  const indexes = new Map<Node, number>(nodes.map(({ node }, index) => [node, index]));
  const offsetOf = (container: Node, offset: number): number => {
    const own = nodes[indexes.get(container) ?? -1];
    if (own) return own.start + offset;
    const following = firstAtOrAfter(container, offset, (node) => indexes.has(node));
    const next = following && nodes[indexes.get(following) ?? -1];
    return next?.start ?? nodes.at(-1)?.end ?? 0;
  };
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start < end ? { start, end } : undefined;
}

/** The first node that is wanted, in tree order, of those that start at or after a boundary point. */
function firstAtOrAfter(
  container: Node,
  offset: number,
  isWanted: (node: Node) => boolean,
): Node | undefined {
  let node = container.childNodes[offset] ?? afterSubtree(container);
  while (node && !isWanted(node)) node = node.firstChild ?? afterSubtree(node);
  return node ?? undefined;
}

function afterSubtree(start: Node): Node | null {
  let node: Node | null = start;
  while (node && !node.nextSibling) node = node.parentNode;
  return node?.nextSibling ?? null;
}

/** Index of the first node for which `isPast` holds; it must hold for all that follow. */
function firstIndex(nodes: readonly NodeSpan[], isPast: (node: NodeSpan) => boolean): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const node = nodes[middle];
    if (node && !isPast(node)) low = middle + 1;
    else high = middle;
  }
  return low;
}
