import type { TextSegment } from '@/lib/text';
import { isInvisible, isWhiteSpace } from './characters';

/**
 * Maps an index into a segment's text to the offset of the same character in its node, whose white space is not
 * collapsed and which may hold invisible characters. Undefined when the node no longer says what the text says.
 */
export function nodeOffsets(
  text: string,
  segment: TextSegment,
): ((index: number) => number) | undefined {
  const { node, nodeStart, start, end } = segment;
  const wording = text.slice(start, end);
  if (node.data.startsWith(wording, nodeStart)) return (index) => nodeStart + index;
  const offsets = walkTogether(wording, node.data, nodeStart);
  return offsets && ((index) => offsets[index] ?? nodeStart);
}

function walkTogether(wording: string, data: string, from: number): Int32Array | undefined {
  const offsets = new Int32Array(wording.length);
  let at = from;
  for (let i = 0; i < wording.length; i++) {
    const wanted = wording.charCodeAt(i);
    const space = isWhiteSpace(wanted);
    at = skipToCharacter(data, at, wanted, space || i === 0);
    if (at >= data.length) return undefined;
    const found = data.charCodeAt(at);
    if (space ? !isWhiteSpace(found) : found !== wanted) return undefined;
    offsets[i] = at++;
    if (space) at = endOfWhiteSpace(data, at);
  }
  return offsets;
}

/** Passes what the extracted text left out: invisible characters, and white space in front of the segment. */
function skipToCharacter(data: string, from: number, wanted: number, mayBeSpace: boolean): number {
  let at = from;
  while (at < data.length) {
    const code = data.charCodeAt(at);
    if (code === wanted || (isWhiteSpace(wanted) && isWhiteSpace(code))) break;
    if (!isInvisible(code) && !(mayBeSpace && isWhiteSpace(code))) break;
    at++;
  }
  return at;
}

function endOfWhiteSpace(data: string, from: number): number {
  let at = from;
  while (at < data.length && isWhiteSpace(data.charCodeAt(at))) at++;
  return at;
}
