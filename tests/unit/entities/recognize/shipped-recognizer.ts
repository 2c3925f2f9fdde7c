import { existsSync, readFileSync } from 'node:fs';
import { loadGazetteer } from '@/lib/entities/places/gazetteer';
import { createRecognizer, type Recognizer } from '@/lib/entities/recognize';
import { loadTagger } from '@/lib/entities/tagger/tagger';

/** The recogniser over the files that the extension ships. */
export async function shippedRecognizer(): Promise<Recognizer> {
  const gazetteer = await loadGazetteer(new Uint8Array(readFileSync('public/data/gazetteer.bin')));
  const model = 'public/data/tagger.bin';
  if (!existsSync(model)) return createRecognizer({ gazetteer });
  return createRecognizer({ gazetteer, tagger: loadTagger(new Uint8Array(readFileSync(model))) });
}
