import type { Span, TextSegment } from '@/lib/text';
import { type Piece, SPACE } from './blocks';

/** A text put together from live text nodes, and where each stretch of it stands. */
export interface ComposedText {
  text: string;
  paragraphs: Span[];
  segments: TextSegment[];
}

/** White space, and what is invisible in the middle of words: soft hyphens, zero-width spaces, direction marks. */
const WHITE = /[\s\u00a0]/;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Joins groups of pieces, a paragraph each, by newlines; segments map each character but the collapsed white space back. */
export function composeText(groups: readonly (readonly Piece[])[]): ComposedText {
  const composed: ComposedText = { text: '', paragraphs: [], segments: [] };
  for (const pieces of groups) appendParagraph(composed, pieces);
  return composed;
}

function appendParagraph(composed: ComposedText, pieces: readonly Piece[]): void {
  const segments: TextSegment[] = [];
  const start = composed.text.length + (composed.text ? 1 : 0);
  let text = '';
  let pendingSpace = false;
  for (const node of pieces) {
    if (node === SPACE) {
      pendingSpace = text !== '';
      continue;
    }
    const data = node.data;
    let open: TextSegment | undefined;
    for (let at = 0; at < data.length; at++) {
      const character = data.charAt(at);
      if (INVISIBLE.test(character)) {
        open = undefined;
      } else if (WHITE.test(character)) {
        // A single white-space character inside a node stays in its segment; longer runs are collapsed and end it.
        if (pendingSpace || !text) open = undefined;
        pendingSpace = text !== '';
      } else {
        if (pendingSpace) {
          text += ' ';
          if (open) open.end++;
        }
        pendingSpace = false;
        if (!open) {
          open = { start: start + text.length, end: start + text.length, node, nodeStart: at };
          segments.push(open);
        }
        text += character;
        open.end++;
      }
    }
  }
  if (!text) return;
  composed.text += (composed.text ? '\n' : '') + text;
  composed.paragraphs.push({ start, end: start + text.length });
  composed.segments.push(...segments);
}
