import { readFileSync } from 'node:fs';
import { loadGazetteer } from '@/lib/entities/places/gazetteer';
import { createRecognizer, type Recognizer } from '@/lib/entities/recognize';
import { Label, SPAN_TYPES, type SpanType } from '@/lib/entities/tagger/labels';
import type { Tagger } from '@/lib/entities/tagger/tagger';

const gazetteer = await loadGazetteer(new Uint8Array(readFileSync('public/data/gazetteer.bin')));

const NEARLY = 0.5;

/**
 * A recogniser whose tagger marks the given words, wherever they stand, with this margin, and nothing else; the words
 * `nearly` are listed names that it nearly took for people.
 */
export function recognizerThatSees(
  marks: Record<string, SpanType>,
  margin = 5,
  nearly: readonly string[] = [],
): Recognizer {
  const tagger: Omit<Tagger, 'header'> = {
    isPersonName: (text, start, end) => nearly.includes(text.slice(start, end)),
    tag: (tokens) => {
      const labels = new Uint8Array(tokens.count);
      const margins = new Float32Array(tokens.count).fill(margin);
      const rivals = new Uint8Array(tokens.count);
      for (let token = 0; token < tokens.count; token++) {
        if (!nearly.includes(tokens.text.slice(tokens.starts[token], tokens.ends[token]))) continue;
        margins[token] = NEARLY;
        rivals[token] = Label.beginPerson;
      }
      for (const [words, type] of Object.entries(marks)) {
        const begin = 2 * SPAN_TYPES.indexOf(type) + 1;
        for (
          let at = tokens.text.indexOf(words);
          at >= 0;
          at = tokens.text.indexOf(words, at + 1)
        ) {
          for (let token = 0; token < tokens.count; token++) {
            const start = tokens.starts[token] ?? 0;
            if (start >= at && start < at + words.length) {
              labels[token] = start === at ? begin : begin + 1;
            }
          }
        }
      }
      return { labels, margins, rivals };
    },
  };
  return createRecognizer({ gazetteer, tagger: tagger as Tagger });
}

/** What is marked of a text whose tagger sees only `marks`: kind and words. */
export function marked(
  marks: Record<string, SpanType>,
  text: string,
  language = 'en',
  margin = 5,
): [kind: string, words: string][] {
  return recognizerThatSees(marks, margin)
    .recognize({ text, language })
    .mentions.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

/** The same by a tagger that is not sure. */
export function waveringly(
  marks: Record<string, SpanType>,
  text: string,
  language = 'en',
): [kind: string, words: string][] {
  return marked(marks, text, language, 1);
}
