import { browser, type PublicPath } from 'wxt/browser';
import { readWorld, type World } from '@/lib/atlas/world';
import { type Gazetteer, loadGazetteer } from '@/lib/entities/places/gazetteer';
import { createRecognizer, type Recognizer } from '@/lib/entities/recognize';
import { loadTagger } from '@/lib/entities/tagger/tagger';
import { createWordSpace, type WordSpace } from '@/lib/event/words/word-space';

/** Loads the gazetteer. */
export const loadPlaces = once(
  async (): Promise<Gazetteer> => loadGazetteer(await read('/data/gazetteer.bin')),
);

/** Loads the outlines of the countries; only maps need them. */
export const loadWorld = once(
  async (): Promise<World> =>
    readWorld(JSON.parse(new TextDecoder().decode(await read('/data/world.json')))),
);

/** Loads what recognition needs, once for the life of the worker; a failed load is tried again at the next call. */
export const loadRecognizer = once(async (): Promise<Recognizer> => {
  const [gazetteer, tagger] = await Promise.all([
    loadPlaces(),
    read('/data/tagger.bin').then((bytes) => loadTagger(new Uint8Array(bytes))),
  ]);
  return createRecognizer({ gazetteer, tagger });
});

/** Loads the concepts that words of different languages share; only fingerprints need them, marks do not wait. */
export const loadWordSpace = once(
  async (): Promise<WordSpace> => createWordSpace(await read('/data/words.bin')),
);

async function read(path: PublicPath): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.arrayBuffer();
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
