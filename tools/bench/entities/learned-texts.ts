import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRows } from '../../tagger/data/read-rows';

/**
 * Texts of the measuring data that stand in the training data, too, and that the shipped tagger learned from: a figure
 * over them says how well it remembers. Looked for in DATA/train/ner beside DATA/dev/B/FILE; empty where there is none.
 */
export function learnedTexts(file: string): ReadonlySet<string> {
  const folder = join(dirname(file), '../../train/ner');
  const known = BY_FOLDER.get(folder);
  if (known) return known;
  const texts = new Set<string>();
  const files = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of files.filter((each) => /\.jsonl(\.gz)?$/.test(each))) {
    for (const { in_dev, partial, text } of readRows(join(folder, name))) {
      if (in_dev && !partial) texts.add(text);
    }
  }
  BY_FOLDER.set(folder, texts);
  return texts;
}

const BY_FOLDER = new Map<string, ReadonlySet<string>>();
