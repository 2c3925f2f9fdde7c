/** Half-open span of UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch of an extracted text that stands in one live text node: `text[start, end)` is `node.data[nodeStart, nodeStart + end - start)`, up to white space. */
export interface TextSegment extends Span {
  node: Text;
  nodeStart: number;
}
