import { browser } from 'wxt/browser';
import { loadGazetteer } from '@/lib/entities/places/gazetteer';
import { createRecognizer, type Recognizer } from '@/lib/entities/recognize';

/** Loads what recognition needs, once for the life of the worker; a failed load is tried again at the next call. */
export const loadRecognizer = once(async (): Promise<Recognizer> => {
  const gazetteer = await loadGazetteer(await read('/data/gazetteer.bin'));
  return createRecognizer({ gazetteer });
});

async function read(path: '/data/gazetteer.bin'): Promise<ArrayBuffer> {
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
