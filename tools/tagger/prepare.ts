import { writeFileSync } from 'node:fs';
import { Lexicon } from '@/lib/entities/tagger/lexicon';
import type { MarkedText } from './data/marked-text';
import { readSources } from './data/sources';
import { TrainingFile } from './data/training-file';
import { buildLexicon } from './lexicon/build-lexicon';

/** One text in so many is also taught without its language. */
const UNKNOWN_LANGUAGE_EVERY = 16;
/** One text in so many is also taught in capitals, as headlines are set. */
const CAPITALS_EVERY = 40;
const CAPITALS_WEIGHT = 0.5;

/** Writes the training file and the lexicon for the native trainer. */
export function prepare(dataFolder: string, trainingPath: string, lexiconPath: string): void {
  const slots = buildLexicon(dataFolder);
  writeFileSync(lexiconPath, new Uint8Array(slots.buffer));
  const file = new TrainingFile(new Lexicon(slots));
  let index = 0;
  for (const source of readSources(dataFolder)) {
    for (const text of source.texts) {
      index++;
      file.add(text, source.weight);
      if (index % UNKNOWN_LANGUAGE_EVERY === 0) file.add(text, source.weight, 0);
      if (index % CAPITALS_EVERY === 0) addInCapitals(file, text, source.weight);
    }
    console.log(`${source.file}: ${source.texts.length} texts, weight ${source.weight}`);
  }
  console.log(`${file.sentenceCount} sentences, ${file.tokenCount} tokens`);
  writeFileSync(trainingPath, file.bytes());
}

/** Only where capitals have the same length, so that the marks stay right. */
function addInCapitals(file: TrainingFile, marked: MarkedText, weight: number): void {
  const text = marked.text.toUpperCase();
  if (text.length !== marked.text.length || text === marked.text) return;
  file.add({ ...marked, text }, weight * CAPITALS_WEIGHT);
}

const [
  dataFolder = '../shared/data/train',
  trainingPath = 'training.bin',
  lexiconPath = 'lexicon.bin',
] = process.argv.slice(2);
prepare(dataFolder, trainingPath, lexiconPath);
