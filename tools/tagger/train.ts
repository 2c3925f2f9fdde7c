import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Lexicon } from '@/lib/entities/tagger/lexicon';
import type { TaggerHeader } from '@/lib/entities/tagger/model-file';
import { loadTagger } from '@/lib/entities/tagger/tagger';
import type { MarkedText } from './data/marked-text';
import { OtherNames } from './data/other-names';
import { projectNames } from './data/parallel';
import { Random } from './data/random';
import { type CuesOf, readCues } from './data/read-cues';
import { readRows } from './data/read-rows';
import { corpusSources, readSources, type Source } from './data/sources';
import { TrainingFile } from './data/training-file';
import { buildLexicon, LEXICON_SOURCES } from './lexicon/build-lexicon';
import { packModel } from './pack';

const HERE = new URL('.', import.meta.url).pathname;
/** One text in so many is also taught without its language. */
const UNKNOWN_LANGUAGE_EVERY = 16;
/** One text in so many is also taught in capitals, as headlines are set. */
const CAPITALS_EVERY = 40;
const CAPITALS_WEIGHT = 0.5;
const PROJECTED_WEIGHT = 0.5;
/** One text in so many is also taught with other names in it. */
const OTHER_NAMES_EVERY = 3;
const OTHER_NAMES_WEIGHT = 0.5;

interface Options {
  data: string;
  out: string;
  /** Embedding rows that are kept; each is 35 bytes of the model. */
  features: number;
  epochs: number;
  seed: number;
  /** Rounds of training; from the second on, names projected by the round before are learned, too. */
  rounds: number;
  /** Where the intermediate files go; a fresh temporary folder if absent. */
  work?: string;
}

function readOptions(args: string[]): Options {
  const value = (name: string, fallback: string): string => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? fallback : (args[at + 1] ?? fallback);
  };
  const work = value('work', '');
  return {
    data: value('data', '../shared/data/train'),
    out: value('out', 'public/data/tagger.bin'),
    features: Number(value('features', '64000')),
    epochs: Number(value('epochs', '8')),
    seed: Number(value('seed', '1')),
    rounds: Number(value('rounds', '2')),
    ...(work === '' ? {} : { work }),
  };
}

/** NTREX documents that must not be learned from: the ones whose marks measure the tagger. */
function measuredDocuments(devFolder: string): Set<string> {
  const path = join(devFolder, 'B/ntrex-news.en.dev.jsonl.gz');
  return new Set(readRows(path).map((row) => String(row.doc)));
}

function projectedSource(options: Options, model: Uint8Array, cuesOf: CuesOf): Source[] {
  const devFolder = join(options.data, '../dev');
  const parallel = join(devFolder, 'C/ntrex_docs.jsonl.gz');
  if (!existsSync(parallel)) return [];
  const texts = projectNames(parallel, measuredDocuments(devFolder), loadTagger(model), cuesOf);
  const source = { file: 'ntrex-projected', licence: 'CC BY-SA 4.0', tier: 'A', texts };
  return [{ ...source, weight: PROJECTED_WEIGHT }];
}

function writeTrainingFile(
  sources: readonly Source[],
  lexicon: Lexicon,
  cuesOf: CuesOf,
  seed: number,
  path: string,
): void {
  const file = new TrainingFile(lexicon, cuesOf);
  const everyText = sources.flatMap(({ texts }) => texts);
  const otherNames = new OtherNames(everyText, new Random(seed));
  let index = 0;
  for (const { weight, texts } of sources) {
    for (const text of texts) {
      index++;
      file.add(text, weight);
      if (index % UNKNOWN_LANGUAGE_EVERY === 0) file.add(text, weight, 0);
      if (index % CAPITALS_EVERY === 0) addInCapitals(file, text, weight);
      if (index % OTHER_NAMES_EVERY === 0 && text.spans.length > 0) {
        file.add(otherNames.replaceIn(text), weight * OTHER_NAMES_WEIGHT);
      }
    }
  }
  console.log(`${file.sentenceCount} sentences, ${file.tokenCount} tokens`);
  writeFileSync(path, file.bytes());
}

/** Only where capitals have the same length, so that the marks stay right. */
function addInCapitals(file: TrainingFile, marked: MarkedText, weight: number): void {
  const text = marked.text.toUpperCase();
  if (text.length !== marked.text.length || text === marked.text) return;
  file.add({ ...marked, text }, weight * CAPITALS_WEIGHT);
}

function run(command: string, args: string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) throw new Error(`${command} cannot be run (${error.message}); training needs g++`);
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

function compileTrainer(folder: string): string {
  const program = join(folder, 'train');
  const flags = ['-O3', '-march=native', '-ffast-math', '-std=c++17'];
  run('g++', [...flags, '-o', program, join(HERE, 'native/train.cpp')]);
  return program;
}

/** Trains the tagger from the data folder and writes the model file. */
async function train(options: Options): Promise<void> {
  const work = options.work ?? mkdtempSync(join(tmpdir(), 'tagger-'));
  mkdirSync(work, { recursive: true });
  mkdirSync(dirname(options.out), { recursive: true });
  const program = compileTrainer(work);
  const cuesOf = await readCues();
  const slots = buildLexicon(options.data);
  const gold = [...corpusSources(), ...readSources(options.data)];
  let projected: Source[] = [];
  for (let round = 1; round <= options.rounds; round++) {
    const sources = [...gold, ...projected];
    const trainingPath = join(work, 'training.bin');
    const weightsPath = join(work, 'weights.bin');
    writeTrainingFile(sources, new Lexicon(slots), cuesOf, options.seed, trainingPath);
    const numbers = [options.features, options.epochs, options.seed].map(String);
    run(program, [trainingPath, weightsPath, ...numbers]);
    const model = packModel(weightsPath, slots, aboutModel(sources));
    writeFileSync(options.out, model);
    console.log(`${options.out}: ${model.length} bytes`);
    if (round < options.rounds) projected = projectedSource(options, model, cuesOf);
  }
}

function aboutModel(sources: readonly Source[]): Pick<TaggerHeader, 'name' | 'sources'> {
  return {
    name: 'parallax-tagger',
    sources: [
      ...sources.map(({ file, licence }) => ({
        name: file.replace(/\.jsonl\.gz$/, ''),
        licence,
      })),
      ...LEXICON_SOURCES,
    ],
  };
}

await train(readOptions(process.argv.slice(2)));
