const BYTE_ORDER_MARKS: [label: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Declarations stand at the very beginning: `<?xml … encoding="…"?>`, `<meta charset=…>`. */
const DECLARATION_BYTES = 1024;
const XML_DECLARATION = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i;
const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i;

/**
 * The text of a document in the encoding that its byte order mark, the Content-Type header or the document itself names, in
 * that order of trust; UTF-8 when none does. A label nobody knows is passed over, and so is a wrong one where the bytes are
 * valid UTF-8 of more than ASCII.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const mark = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (mark) return new TextDecoder(mark[0]).decode(bytes);
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const labels = [
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1],
    XML_DECLARATION.exec(opening)?.[1],
    META_CHARSET.exec(opening)?.[1],
  ];
  const strict = decodeStrictly(bytes);
  if (strict !== undefined) return strict;
  const decoder = labels.map(decoderFor).find((found) => found !== undefined);
  return (decoder ?? new TextDecoder()).decode(bytes);
}

/** Text in a one-byte encoding that is also valid UTF-8 by chance does not occur; the opposite, a wrong label on UTF-8, does. */
function decodeStrictly(bytes: Uint8Array): string | undefined {
  // ISO-2022-JP and UTF-16 without a mark are valid as UTF-8 too, and full of escapes or zeros.
  if (bytes.subarray(0, DECLARATION_BYTES).some((byte) => byte === 0 || byte === 0x1b))
    return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoderFor(label: string | undefined): TextDecoder | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
