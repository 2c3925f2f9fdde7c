import { existsSync, readFileSync } from 'node:fs';
import { loadGazetteer } from '@/lib/entities/places/gazetteer';
import { createRecognizer, type Recognizer } from '@/lib/entities/recognize';
import { loadTagger, type Tagger } from '@/lib/entities/tagger/tagger';

/** The data that the extension ships. */
export const GAZETTEER = 'public/data/gazetteer.bin';
export const TAGGER = 'public/data/tagger.bin';

/** The recogniser over the data that the extension ships, or over another tagger model, and the tagger in it. */
export async function loadRecognizer(model = TAGGER): Promise<{
  recognizer: Recognizer;
  tagger?: Tagger;
}> {
  const gazetteer = await loadGazetteer(new Uint8Array(readFileSync(GAZETTEER)));
  const tagger = existsSync(model) ? loadTagger(new Uint8Array(readFileSync(model))) : undefined;
  const recognizer = createRecognizer({ gazetteer, ...(tagger && { tagger }) });
  return { recognizer, ...(tagger && { tagger }) };
}
