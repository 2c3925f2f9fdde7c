import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { list } from 'tar';

/** A page with what is known of its article's text. */
export interface BenchPage {
  id: string;
  set: string;
  html: string;
  url?: string;
  lang?: string;
  gt: string;
  body?: string;
  with?: string[];
  without?: string[];
  first_words?: string;
}

/** The pages of a directory: `pages.jsonl.gz` (or `.jsonl`) and one `SET.tar.gz` a set, or the sets unpacked. */
export async function* readPages(
  directory: string,
): AsyncGenerator<{ page: BenchPage; source: string }> {
  const rows = readRows(directory);
  for (const set of new Set(rows.map((row) => row.set))) {
    const pages = rows.filter((row) => row.set === set);
    const sources = await readSources(join(directory, `${set}.tar.gz`), pages);
    for (const page of pages) {
      const file = resolve(directory, page.html);
      const source = sources.get(page.html) ?? (existsSync(file) ? readFileSync(file) : undefined);
      if (source) yield { page, source: decode(source) };
    }
  }
}

function readRows(directory: string): BenchPage[] {
  const packed = join(directory, 'pages.jsonl.gz');
  const text = existsSync(packed)
    ? gunzipSync(new Uint8Array(readFileSync(packed))).toString('utf8')
    : readFileSync(join(directory, 'pages.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as BenchPage);
}

async function readSources(archive: string, pages: BenchPage[]): Promise<Map<string, Buffer>> {
  const wanted = new Set(pages.map((page) => page.html));
  const sources = new Map<string, Buffer>();
  if (!existsSync(archive)) return sources;
  await list({
    file: archive,
    onReadEntry: (entry) => {
      const path = entry.path.replace(/^\.\//, '');
      if (!wanted.has(path)) return entry.resume();
      const chunks: Uint8Array[] = [];
      entry.on('data', (chunk: Buffer) => chunks.push(new Uint8Array(chunk)));
      entry.on('end', () => sources.set(path, Buffer.concat(chunks)));
    },
  });
  return sources;
}

/** Pages are stored as they were served: the declared encoding counts. */
function decode(source: Buffer): string {
  const head = source.subarray(0, 2048).toString('latin1');
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  try {
    return utf8.decode(source);
  } catch {
    try {
      return new TextDecoder(declared ?? 'windows-1252').decode(source);
    } catch {
      return source.toString('utf8');
    }
  }
}
