import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A span of a marked text; `start`/`end` are UTF-16 offsets. */
export interface GoldSpan {
  start: number;
  end: number;
  /** PER, LOC, ORG, POS, or a raw type of the set. */
  type: string;
  raw: string;
  id?: string;
  /** ntrex-news: the person that a name means, and the person that an office belongs to. */
  person?: string;
  of?: string;
  /** wp-officials: the office of this person. */
  office?: string;
}

/** One line of a marked set. */
export interface MarkedItem {
  src: string;
  lang: string;
  doc: string;
  text: string;
  spans: GoldSpan[];
  /** nerel: kind of relation, id, id. */
  relations: [string, string, string][];
  /** factrueval: "Who0" -> "Who obj48 Name", "Position1" -> "Position span22777 words". */
  facts: Record<string, string>[];
}

interface Line {
  src: string;
  lang: string;
  doc?: string;
  text: string;
  spans: (Omit<GoldSpan, 'start' | 'end'> & { s: number; e: number; raw?: string })[];
  relations?: [string, string, string][];
  occupation_facts?: Record<string, string>[];
}

/** Reads a .jsonl or .jsonl.gz file; its offsets count code points. */
export function readItems(path: string): MarkedItem[] {
  const bytes = readFileSync(path);
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toItem(JSON.parse(line)));
}

function toItem(line: Line): MarkedItem {
  const unitOf = unitOffsets(line.text);
  return {
    src: line.src,
    lang: line.lang,
    doc: line.doc ?? '',
    text: line.text,
    spans: line.spans.map(({ s, e, raw, ...rest }) => ({
      ...rest,
      raw: raw ?? rest.type,
      start: unitOf(s),
      end: unitOf(e),
    })),
    relations: line.relations ?? [],
    facts: line.occupation_facts ?? [],
  };
}

/** From code points to UTF-16 code units. */
export function unitOffsets(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (codePoint) => codePoint;
  const offsets: number[] = [];
  let unit = 0;
  for (const character of text) {
    offsets.push(unit);
    unit += character.length;
  }
  return (codePoint) => offsets[codePoint] ?? text.length;
}
