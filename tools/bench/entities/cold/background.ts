import { loadGazetteer } from '@/lib/entities/places/gazetteer';
import { createRecognizer } from '@/lib/entities/recognize';
import { loadTagger } from '@/lib/entities/tagger/tagger';

/** What the worker leaves for the bench to read; the recogniser is kept, so that the heap holds it. */
export interface ColdWorker {
  coldStart?: Promise<{ readyMs: number; recognizer: unknown }>;
}

/** Loads what the extension's background loads before it can recognise, as soon as the worker starts. */
async function load(): Promise<{ readyMs: number; recognizer: unknown }> {
  const start = performance.now();
  const [gazetteer, tagger] = await Promise.all([
    read('gazetteer.bin').then(loadGazetteer),
    read('tagger.bin').then(loadTagger),
  ]);
  const recognizer = createRecognizer({ gazetteer, tagger });
  return { readyMs: performance.now() - start, recognizer };
}

async function read(name: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer());
}

(globalThis as ColdWorker).coldStart = load();
