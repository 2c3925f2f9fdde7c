import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { SpanType } from '@/lib/entities/tagger/labels';
import type { MarkedSpan, MarkedText } from './marked-text';

interface RowSpan {
  s: number;
  e: number;
  type: string;
  raw?: string;
}

/** One line of a data file; offsets count code points. */
export interface Row {
  src: string;
  lang: string;
  doc: string | number;
  text: string;
  spans: RowSpan[];
  in_dev?: unknown;
  partial?: unknown;
}

const TYPES: Readonly<Record<string, SpanType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  POS: 'office',
};
const ALL_TYPES: ReadonlySet<string> = new Set(Object.keys(TYPES));

/** Lines of a .jsonl or .jsonl.gz file. */
export function readRows(path: string): Row[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** UTF-16 offset of every code point of the text, and of its end. */
export function utf16Offsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  let points = 0;
  for (let at = 0; at < text.length; points++) {
    offsets[points] = at;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  offsets[points] = text.length;
  return offsets.subarray(0, points + 1);
}

/** Brings a row to UTF-16 and to our types; `annotated` are the source's type names. */
export function toMarkedText(row: Row, annotated: readonly string[]): MarkedText {
  const offsets = utf16Offsets(row.text);
  const spans: MarkedSpan[] = [];
  for (const span of row.spans) {
    const start = offsets[span.s];
    const end = offsets[span.e];
    const kind = ourKind(span);
    if (kind && start !== undefined && end !== undefined && end > start) {
      spans.push({ start, end, ...kind });
    }
  }
  return {
    source: row.src,
    language: row.lang,
    document: String(row.doc),
    text: row.text,
    spans,
    annotated: new Set(
      annotated.flatMap((name) => (ALL_TYPES.has(name) && TYPES[name] ? [TYPES[name]] : [])),
    ),
  };
}

/** Nationalities, events and works are no names of ours; facilities are places in some conventions, nothing in others. */
function ourKind(span: RowSpan): Pick<MarkedSpan, 'type' | 'either'> | undefined {
  if (span.type === 'FAC') return { type: 'unknown' };
  const type = TYPES[span.type];
  if (!type) return undefined;
  return type === 'office' && span.raw !== 'office' ? { type, either: true } : { type };
}
