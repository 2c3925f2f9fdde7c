import { readBlocks } from './blocks';

/** Text nodes of the element that shows the title: the heading that matches it best, h1 before others; none when no heading does. */
export function headlineNodes(document: Document, title: string): Text[] {
  const wanted = folded(title);
  if (!wanted || !document.body) return [];
  for (const heading of document.querySelectorAll('h1, h2, [itemprop~="headline"]')) {
    const nodes = readBlocks(heading).flatMap((block) => block.nodes);
    if (folded(nodes.map((node) => node.data).join(' ')) === wanted) return nodes;
  }
  return [];
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
