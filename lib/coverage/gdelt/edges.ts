import { stripTracking } from '@/lib/article/canonical-url';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import { readBody } from '@/lib/coverage/web/read-body';
import { parseHttpUrl } from '@/lib/url';
import { isoTime } from './answer';
import { languageCode } from './language-codes';

/** A report at the other end of a similarity edge. */
export interface EdgeReport {
  url: string;
  title: string;
  language: string;
  seenAt?: string;
}

/** A file holds some megabytes of JSON lines. */
const MOST_BYTES = 40_000_000;
const MOST_REPORTS = 50;

/**
 * Reports that a similarity file (gzip, a JSON object a line) links to one of the addresses. `records` counts the file's
 * edges, since dead feeds go on as empty files. Rejects with SourceUnavailable when it cannot be unpacked.
 */
export async function reportsInFile(
  file: Uint8Array<ArrayBuffer>,
  addresses: ReadonlySet<string>,
): Promise<{ records: number; reports: EdgeReport[] }> {
  const text = new TextDecoder().decode(await unpack(file));
  const reports: EdgeReport[] = [];
  // A string is scanned far faster than it is parsed, and nearly no line is about the article.
  const needles = [...addresses].map((address) => JSON.stringify(address).slice(1, -1));
  let records = 0;
  for (const line of text.split('\n')) {
    if (line.length < 2) continue;
    records += 1;
    const isAbout = needles.some(
      (needle) => line.includes(needle) || line.includes(escaped(needle)),
    );
    if (!isAbout || reports.length >= MOST_REPORTS) continue;
    const report = otherEnd(line, addresses);
    if (report) reports.push(report);
  }
  return { records, reports };
}

/** An address as both sides are compared: without scheme, 'www.', tracking parameters and the last slash. */
export function bareAddress(url: string): string {
  return stripTracking(url)
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/$/, '');
}

/** GDELT's writer puts a backslash before slashes. */
function escaped(needle: string): string {
  return needle.replaceAll('/', '\\/');
}

async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
    return await readBody(stream, MOST_BYTES);
  } catch (error) {
    if (error instanceof SourceUnavailable) throw error;
    throw new SourceUnavailable('malformed', 'not a gzip file');
  }
}

function otherEnd(line: string, addresses: ReadonlySet<string>): EdgeReport | undefined {
  const edge = parseLine(line);
  if (!edge) return undefined;
  const [from, to] = [endOf(edge, 'from'), endOf(edge, 'to')];
  if (from && addresses.has(bareAddress(from.url))) return to;
  return to && addresses.has(bareAddress(to.url)) ? from : undefined;
}

function parseLine(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function endOf(edge: Record<string, unknown>, end: 'from' | 'to'): EdgeReport | undefined {
  const [url, title, language, date] = ['Url', 'Title', 'Lang', 'Date'].map((name) => {
    const value = edge[end + name];
    return value === undefined ? '' : String(value);
  });
  const address = parseHttpUrl(url)?.href;
  const code = languageCode(language ?? '');
  if (!address || !code || !title) return undefined;
  return { url: address, title, language: code, seenAt: isoTime((date ?? '').replace(/\W/g, '')) };
}
