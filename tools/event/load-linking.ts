import { existsSync, readFileSync } from 'node:fs';
import { loadGazetteer } from '@/lib/entities/places/gazetteer';
import { createRecognizer } from '@/lib/entities/recognize';
import { loadTagger } from '@/lib/entities/tagger/tagger';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { fingerprintEvent } from '@/lib/event/fingerprint';
import { createWordSpace } from '@/lib/event/words/word-space';

/** What is known of a text in a measuring set; sets without dates leave out the day. */
export interface RawArticle {
  title: string;
  text: string;
  language: string;
  /** ISO 8601. */
  publishedAt?: string;
  url?: string;
}

export type Fingerprinter = (article: RawArticle) => EventFingerprint;

/** The extension's own path from a text to its fingerprint, over the data that it ships, or over other word tables. */
export async function loadFingerprinter(words = 'public/data/words.bin'): Promise<Fingerprinter> {
  const gazetteer = await loadGazetteer(bytes('public/data/gazetteer.bin'));
  const taggerFile = 'public/data/tagger.bin';
  const tagger = existsSync(taggerFile) ? loadTagger(bytes(taggerFile)) : undefined;
  const recognizer = createRecognizer({ gazetteer, ...(tagger && { tagger }) });
  const wordSpace = createWordSpace(bytes(words));
  return ({ title, text, language, publishedAt, url = '' }) =>
    fingerprintEvent(
      {
        url,
        canonicalUrl: '',
        aliases: [],
        title,
        text,
        language,
        publishedAt,
        paragraphs: [],
        alternates: [],
      },
      recognizer.recognize({ title, text, language }),
      wordSpace,
    );
}

function bytes(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(file));
}
