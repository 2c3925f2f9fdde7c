import { Readability } from '@mozilla/readability';
import { clonePage } from './page-clone';

const SHOW_TEXT = 4;

/** Live text nodes that Readability takes for the article, in its order; empty when it finds none. */
export function readableNodes(page: Document): Set<Text> {
  const clone = clonePage(page);
  const content = parseClone(clone.document);
  if (!content) return new Set();
  const walker = clone.document.createTreeWalker(content, SHOW_TEXT);
  const found: Text[] = [];
  const live: (Text | undefined)[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!/\S/.test(node.data)) continue;
    found.push(node);
    live.push(clone.liveNodeOf.get(node));
  }
  fillGaps(page, found, live);
  return new Set(live.filter((node) => node !== undefined));
}

function parseClone(document: Document): Node | undefined {
  try {
    const parsed = new Readability<Node>(document, { serializer: (node) => node }).parse();
    return parsed?.content ?? undefined;
  } catch {
    // Readability throws on documents that are no pages (XML, no root element): there is no article then.
    return undefined;
  }
}

/** Readability makes some text nodes anew (links with `javascript:`): they are found by equal data between mapped neighbours. */
function fillGaps(page: Document, found: Text[], live: (Text | undefined)[]): void {
  for (let index = 0; index < found.length; index++) {
    if (live[index]) continue;
    const after = live[index - 1];
    const before = live.slice(index + 1).find((node) => node !== undefined);
    live[index] = findBetween(page, found[index]?.data ?? '', after, before);
  }
}

function findBetween(page: Document, data: string, after?: Text, before?: Text): Text | undefined {
  if (!page.body) return undefined;
  const walker = page.createTreeWalker(page.body, SHOW_TEXT);
  if (after) walker.currentNode = after;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node === before) return undefined;
    if (node.data === data) return node;
  }
  return undefined;
}
