import type { SpanType } from '@/lib/entities/tagger/labels';
import type { MarkedSpan, MarkedText } from './marked-text';

const TYPES: Readonly<Record<string, SpanType>> = {
  P: 'person',
  O: 'office',
  L: 'place',
  G: 'organisation',
};
const ANNOTATED: ReadonlySet<SpanType> = new Set(Object.values(TYPES));
const MARK = /\[([A-Z])(?: [^\]:\s]+)?:([^[\]]*)\]/g;

/** Something wrong in a corpus file; `line` counts from 1. */
export interface CorpusProblem {
  line: number;
  problem: string;
}

/** Takes the marks out of a line ("[P:Name]", also with an id: "[P p1:Name]"). */
export function readMarks(line: string): { text: string; spans: MarkedSpan[]; problems: string[] } {
  const spans: MarkedSpan[] = [];
  const problems: string[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(MARK)) {
    const [whole, letter = '', inner = ''] = match;
    text += line.slice(at, match.index);
    at = match.index + whole.length;
    const type = TYPES[letter];
    if (!type) problems.push(`unknown mark ${letter}`);
    if (inner.trim() !== inner || inner === '')
      problems.push(`mark with blanks at its edge: ${whole}`);
    if (type) spans.push({ start: text.length, end: text.length + inner.length, type });
    text += inner;
  }
  text += line.slice(at);
  if (/\[[A-Z](?: \S+)?:|:\S*\[|\]\]/.test(text))
    problems.push('mark that is not closed, or nested');
  return { text, spans, problems };
}

/** Reads a corpus file: a sentence a line, a blank line between documents; a document's lines are one text. */
export function readCorpus(
  content: string,
  language: string,
): { texts: MarkedText[]; problems: CorpusProblem[] } {
  const texts: MarkedText[] = [];
  const problems: CorpusProblem[] = [];
  let text = '';
  let spans: MarkedSpan[] = [];
  const close = (): void => {
    if (text === '') return;
    const document = String(texts.length + 1);
    texts.push({ source: 'corpus', language, document, text, spans, annotated: ANNOTATED });
    text = '';
    spans = [];
  };
  for (const [index, line] of content.normalize('NFC').split(/\r?\n/).entries()) {
    if (line.trim() === '') {
      close();
      continue;
    }
    const read = readMarks(line);
    for (const problem of read.problems) problems.push({ line: index + 1, problem });
    const offset = text === '' ? 0 : text.length + 1;
    text += (text === '' ? '' : '\n') + read.text;
    for (const span of read.spans) {
      spans.push({ ...span, start: span.start + offset, end: span.end + offset });
    }
  }
  close();
  return { texts, problems };
}
