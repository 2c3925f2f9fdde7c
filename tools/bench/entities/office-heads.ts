import { readFileSync } from 'node:fs';

/** Which gold offices count for recall, by language: jobs of every kind are marked in some sets. */
export type OfficeHeads = (text: string, language: string) => boolean;

/** Reads office-heads.tsv; languages without a line count every office. */
export function readOfficeHeads(path: string): OfficeHeads {
  const patterns = new Map<string, RegExp>();
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [language, pattern] = line.split('\t');
    if (language && pattern) patterns.set(language, new RegExp(pattern, 'iu'));
  }
  return (text, language) => patterns.get(language)?.test(text) ?? true;
}
