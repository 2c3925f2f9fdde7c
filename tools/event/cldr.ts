import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface CldrNode {
  [key: string]: CldrNode | string;
}

/** Regional or script variants whose words are read too: Levantine and Maghreb month names, Cyrillic Uzbek, Traditional Chinese. */
export const VARIANTS: Record<string, string[]> = {
  en: ['en-AU'],
  de: ['de-AT', 'de-CH'],
  es: ['es-MX', 'es-419'],
  pt: ['pt-PT'],
  uz: ['uz-Cyrl'],
  ar: ['ar-SY', 'ar-LB', 'ar-IQ', 'ar-DZ', 'ar-MA', 'ar-TN', 'ar-MR'],
  fa: ['fa-AF'],
  zh: ['zh-Hant'],
};

/** One file of a CLDR package, descended to `path`; undefined where that locale has no such file or node. */
export function readCldr(pack: string, file: string, path: string[]): CldrNode | undefined {
  let json: CldrNode;
  try {
    const root = require.resolve(`${pack}/package.json`).replace(/package\.json$/, '');
    json = JSON.parse(readFileSync(root + file, 'utf8')) as CldrNode;
  } catch {
    return undefined;
  }
  let node: CldrNode | string | undefined = json;
  for (const key of path) node = typeof node === 'object' ? node[key] : undefined;
  return typeof node === 'object' ? node : undefined;
}

/** Every string under a node, in order. */
export function strings(node: CldrNode | string | undefined): string[] {
  if (node === undefined) return [];
  return typeof node === 'string' ? [node] : Object.values(node).flatMap(strings);
}

/** The language itself and its variants. */
export function localesOf(language: string): string[] {
  return [language, ...(VARIANTS[language] ?? [])];
}
