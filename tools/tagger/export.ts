import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { Lexicon } from '@/lib/entities/tagger/lexicon';
import { loadTagger } from '@/lib/entities/tagger/tagger';
import type { MarkedText } from './data/marked-text';
import { OtherNames } from './data/other-names';
import { OtherWords, readNouns } from './data/other-words';
import { documentKey, projectNames } from './data/parallel';
import { Random } from './data/random';
import { type CuesOf, readCues } from './data/read-cues';
import { readRows } from './data/read-rows';
import { corpusSources, readSources, type Source } from './data/sources';
import { TrainingFile } from './data/training-file';
import { buildLexicon, LEXICON_SOURCES } from './lexicon/build-lexicon';
import { type ListedName, wikidataNames } from './lexicon/name-lists';

/** One text in so many is also taught without its language. */
const UNKNOWN_LANGUAGE_EVERY = 16;
/** One text in so many is also taught in capitals, as headlines are set. */
const CAPITALS_EVERY = 40;
const CAPITALS_WEIGHT = 0.5;
const PROJECTED_WEIGHT = 0.5;
/** One text in so many is also taught with other names in it. */
const OTHER_NAMES_EVERY = 3;
const OTHER_NAMES_WEIGHT = 0.5;
const NEWS_WEIGHT = 2;
const NEWS_COPIES = 3;
const UNSPACED_COPIES = 3;
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);
const LEAST_NAME_COUNT = 5;
/** Whole articles of NTREX that were marked by hand. */
const NEWS = 'ntrex-news.';

/** NTREX documents that must not be learned from: the ones whose marks measure the tagger. */
function measuredDocuments(devFolder: string): Set<string> {
  const path = join(devFolder, 'B/ntrex-news.en.dev.jsonl.gz');
  return new Set(readRows(path).map((row) => String(row.doc)));
}

/** News in many languages, sentence by sentence, marked by hand or an earlier model where the languages agree. */
function projectedSource(
  data: string,
  model: string,
  cuesOf: CuesOf,
  news: readonly Source[],
): Source[] {
  const devFolder = join(data, '../dev');
  const parallel = join(devFolder, 'C/ntrex_docs.jsonl.gz');
  if (!existsSync(parallel)) throw new Error(`${parallel} is missing`);
  const tagger = loadTagger(new Uint8Array(readFileSync(model)));
  const marked = new Map(
    news
      .flatMap(({ texts }) => texts)
      .map((text) => [documentKey(text.document, text.language), text] as const),
  );
  const texts = projectNames(parallel, measuredDocuments(devFolder), { tagger, cuesOf, marked });
  const source = { file: 'ntrex-projected', licence: 'CC BY-SA 4.0', tier: 'A', texts };
  return [{ ...source, weight: PROJECTED_WEIGHT }];
}

function fillFile(
  file: TrainingFile,
  sources: readonly Source[],
  transcribed: readonly ListedName[],
  otherWords: OtherWords,
  seed: number,
): void {
  const everyText = sources.flatMap(({ texts }) => texts);
  const otherNames = new OtherNames(everyText, new Random(seed), transcribed);
  let index = 0;
  for (const [source, { weight, texts }] of sources.entries()) {
    for (const text of texts) {
      index++;
      file.add(text, { weight, source });
      const copy = { source, isCopy: true };
      if (index % UNKNOWN_LANGUAGE_EVERY === 0) file.add(text, { ...copy, weight, language: 0 });
      if (index % CAPITALS_EVERY === 0) {
        addInCapitals(file, text, { ...copy, weight: weight * CAPITALS_WEIGHT });
      }
      for (let n = renamedCopies(text, weight, index); n > 0 && text.spans.length > 0; n--) {
        const other = otherWords.replaceIn(otherNames.replaceIn(text));
        file.add(other, { ...copy, weight: weight * OTHER_NAMES_WEIGHT });
      }
    }
  }
}

/**
 * How many copies with other names a text gets: several where it is news marked for us, of which there is little, and
 * where no space or capital tells a name, so that the letters themselves have to be known.
 */
function renamedCopies({ language }: MarkedText, weight: number, index: number): number {
  if (weight >= NEWS_WEIGHT) return NEWS_COPIES;
  if (UNSPACED.has(language)) return UNSPACED_COPIES;
  return index % OTHER_NAMES_EVERY === 0 ? 1 : 0;
}

/** Only where capitals have the same length, so that the marks stay right. */
function addInCapitals(
  file: TrainingFile,
  marked: MarkedText,
  teaching: Parameters<TrainingFile['add']>[1],
): void {
  const text = marked.text.toUpperCase();
  if (text.length !== marked.text.length || text === marked.text) return;
  file.add({ ...marked, text }, teaching);
}

/** Writes training.bin.gz, and about.json with the lexicon and the sources for the model's header. */
async function exportTraining(options: {
  data: string;
  out: string;
  seed: number;
  teacher?: string;
  measure: boolean;
}): Promise<void> {
  const { data, out, seed, teacher, measure } = options;
  const cuesOf = await readCues();
  const slots = buildLexicon(data);
  const marked = readSources(data, { leaveOutMeasured: measure });
  const news = marked.filter(({ file }) => file.startsWith(NEWS));
  const projected = teacher ? projectedSource(data, teacher, cuesOf, news) : [];
  const sources = [...corpusSources(), ...marked, ...projected];
  const file = new TrainingFile(new Lexicon(slots), cuesOf);
  const otherWords = new OtherWords(readNouns(data), new Random(seed + 1));
  fillFile(file, sources, wikidataNames(data, LEAST_NAME_COUNT), otherWords, seed);
  console.log(`${file.sentenceCount} sentences, ${file.tokenCount} tokens`);
  writeFileSync(join(out, 'training.bin.gz'), gzipSync(file.bytes(), { level: 6 }));
  writeFileSync(join(out, 'lexicon.bin'), slots);
  const named = sources.map(({ file: name, licence }) => ({
    name: name.replace(/\.jsonl\.gz$/, ''),
    licence,
  }));
  writeFileSync(join(out, 'sources.json'), JSON.stringify([...named, ...LEXICON_SOURCES]));
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/train' },
    out: { type: 'string', default: '.' },
    seed: { type: 'string', default: '1' },
    teacher: { type: 'string' },
    measure: { type: 'boolean', default: false },
  },
});
await exportTraining({ ...values, seed: Number(values.seed) });
