import { composeText } from './article-text';
import { type Piece, readBlocks, SPACE } from './blocks';

/** Pieces of the element that shows the title: the heading that matches it best, h1 before others; none when no heading does. */
export function headlinePieces(document: Document, title: string): Piece[] {
  const wanted = folded(title);
  if (!wanted || !document.body) return [];
  for (const heading of document.querySelectorAll('h1, h2, [itemprop~="headline"]')) {
    const pieces = readBlocks(heading).flatMap((block) => [SPACE, ...block.pieces] as Piece[]);
    if (folded(composeText([pieces]).text) === wanted) return pieces;
  }
  return [];
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
