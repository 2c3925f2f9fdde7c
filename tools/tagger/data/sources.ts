import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkedText } from './marked-text';
import { readCorpus } from './read-corpus';
import { readRows, toMarkedText } from './read-rows';

interface ManifestEntry {
  quality: string;
  tier: string;
  licence: string;
  annotated: string[];
}

/** How a source is used: `weight` scales its loss, `most` bounds its rows so that no language drowns the others. */
interface Use {
  weight: number;
  most?: number;
}

const BY_QUALITY: Readonly<Record<string, Use>> = {
  gold: { weight: 1 },
  'gold-trimmed': { weight: 0.7 },
  'gold-derived': { weight: 0.7 },
  'gold-ocr': { weight: 0.25 },
  silver: { weight: 0.4 },
};

/** Sources that need other than their quality's use; a weight of 0 leaves one out. */
const BY_FILE: readonly (readonly [prefix: string, use: Use])[] = [
  ['ntrex-news', { weight: 2 }],
  ['nerkor-news', { weight: 0.7, most: 7000 }],
  ['turku-ner', { weight: 0.7, most: 7000 }],
  ['norne-nob', { weight: 0.7, most: 8000 }],
  ['norne-nno', { weight: 0.5, most: 4000 }],
  ['kaznerd', { weight: 0.7, most: 7000 }],
  ['uner-sk', { weight: 0.5, most: 4000 }],
  ['swedish-ner', { weight: 0.7 }],
  ['parstwiner', { weight: 0.8 }],
  ['turkish-wiki', { weight: 0.8 }],
  ['uner-zh_gsd.zh', { weight: 0.7, most: 1500 }],
  ['europeana-fr', { weight: 0.25, most: 4000 }],
  ['europeana-nl', { weight: 0.25, most: 1500 }],
];

/** In German every noun has a capital, so that says nothing about what was overlooked. */
const GERMAN = /\.de\./;

/** A training source with its rows and its provenance. */
export interface Source {
  file: string;
  licence: string;
  tier: string;
  weight: number;
  texts: MarkedText[];
}

/** Whole news articles of NTREX, marked by hand for all four types; the manifest does not list them. */
const NTREX_NEWS: ManifestEntry = {
  quality: 'gold',
  tier: 'A',
  licence: 'CC BY-SA 4.0',
  annotated: ['PER', 'LOC', 'ORG', 'POS'],
};

function readManifest(folder: string): Record<string, ManifestEntry | undefined> {
  return JSON.parse(readFileSync(join(folder, 'MANIFEST.json'), 'utf8')) as Record<
    string,
    ManifestEntry | undefined
  >;
}

function useOf(file: string, quality: string): Use {
  const own = BY_FILE.find(([prefix]) => file.startsWith(prefix))?.[1];
  return own ?? BY_QUALITY[quality] ?? { weight: 0 };
}

/**
 * Sources of the training folder. Rows that also stand in the development data are left out where the model is to be
 * measured on that; the model that ships learns from them, too.
 */
export function readSources(
  dataFolder: string,
  { leaveOutMeasured }: { leaveOutMeasured: boolean },
): Source[] {
  const folder = join(dataFolder, 'ner');
  const manifest = readManifest(folder);
  const sources: Source[] = [];
  for (const file of readdirSync(folder).sort()) {
    const entry = file.startsWith('ntrex-news.') ? NTREX_NEWS : manifest[file];
    if (!entry) continue;
    const use = useOf(file, entry.quality);
    if (use.weight === 0 || !/^[AB]/.test(entry.tier)) continue;
    const rows = readRows(join(folder, file)).filter(
      (row) => !(leaveOutMeasured && row.in_dev) && !row.partial,
    );
    const overlooks = entry.quality === 'silver' && !GERMAN.test(file);
    const texts = spread(rows, use.most ?? rows.length).map((row) => ({
      ...toMarkedText(row, entry.annotated),
      overlooks,
    }));
    if (texts.length === 0) continue;
    sources.push({ file, licence: entry.licence, tier: entry.tier, weight: use.weight, texts });
  }
  return sources;
}

/** How much our own sentences weigh: they are news, and marked for all types. */
const CORPUS_WEIGHT = 2;

/** Our own corpus, a source a language. */
export function corpusSources(): Source[] {
  const folder = new URL('../corpus/', import.meta.url).pathname;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const { texts } = readCorpus(readFileSync(join(folder, name), 'utf8'), name.slice(0, -4));
      return { file: `corpus/${name}`, licence: 'MIT', tier: 'A', weight: CORPUS_WEIGHT, texts };
    });
}

/** At most `most` items, evenly taken from the whole list. */
function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, index) => {
    const item = items[Math.floor((index * items.length) / most)];
    if (item === undefined) throw new Error('index out of range');
    return item;
  });
}
