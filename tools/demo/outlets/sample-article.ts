import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An invented news article. People, and what they do and say, are made up. */
export interface SampleArticle {
  slug: string;
  /** BCP 47. */
  language: string;
  /** Id of the event that several outlets report; absent where nobody else does. */
  event?: string;
  title: string;
  kicker: string;
  section: string;
  author: string;
  /** ISO 8601 with offset. */
  published: string;
  caption: string;
  tags: string[];
  paragraphs: string[];
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Reads the articles of a folder under tools/demo/outlets, the latest first. */
export function readArticles(folder: string, language: string): SampleArticle[] {
  return readdirSync(join(FOLDER, folder))
    .map((name) => parseArticle(basename(name, '.txt'), language, readText(join(folder, name))))
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published));
}

/** Reads a file beside the outlets' code. */
export function readText(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

/** `key: value` lines, an empty line, then paragraphs with empty lines between them. */
function parseArticle(slug: string, language: string, source: string): SampleArticle {
  const [head = '', ...paragraphs] = source.trim().split(/\n\n+/);
  const fields = new Map(
    head.split('\n').map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)] as const;
    }),
  );
  const field = (name: string): string => fields.get(name) ?? '';
  return {
    slug,
    language,
    event: fields.get('event'),
    title: field('title'),
    kicker: field('kicker') || field('section'),
    section: field('section'),
    author: field('author'),
    published: field('published'),
    caption: field('caption'),
    tags: field('tags').split(', '),
    paragraphs,
  };
}
