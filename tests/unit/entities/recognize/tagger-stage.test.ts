import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '@/lib/entities/places/gazetteer';
import { createRecognizer, type Recognizer } from '@/lib/entities/recognize';
import { SPAN_TYPES, type SpanType } from '@/lib/entities/tagger/labels';
import type { Tagger } from '@/lib/entities/tagger/tagger';

const gazetteer = await loadGazetteer(new Uint8Array(readFileSync('public/data/gazetteer.bin')));

/** A recogniser whose tagger marks the given words, wherever they stand, and nothing else. */
function recognizerThatSees(marks: Record<string, SpanType>): Recognizer {
  const tagger: Pick<Tagger, 'tag'> = {
    tag: (tokens) => {
      const labels = new Uint8Array(tokens.count);
      const margins = new Float32Array(tokens.count).fill(5);
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
      return { labels, margins };
    },
  };
  return createRecognizer({ gazetteer, tagger: tagger as Tagger });
}

function marked(
  marks: Record<string, SpanType>,
  text: string,
  language = 'en',
): [kind: string, words: string][] {
  return recognizerThatSees(marks)
    .recognize({ text, language })
    .mentions.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe('what a tagger proposes', () => {
  test('people without an office are people', () => {
    const recognition = recognizerThatSees({ 'Mary Poppins': 'person' }).recognize({
      text: 'Yesterday Mary Poppins flew home.',
      language: 'en',
    });
    expect(recognition.entities).toMatchObject([
      { kind: 'person', name: 'Mary Poppins', offices: [] },
    ]);
  });

  test.each(['en', 'es', 'ru'])('letters behind a name are an office (%s)', (language) => {
    const text = 'Ada Lind MSP – Rowe.';
    const { mentions, offices } = recognizerThatSees({ 'Ada Lind MSP': 'person' }).recognize({
      text,
      language,
    });
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Ada Lind']);
    expect(offices).toMatchObject([{ holderId: 'p1', office: { role: 'member of parliament' } }]);
  });

  test('a person is no place, although the gazetteer has the name', () => {
    expect(marked({ 'Paris Hilton': 'person' }, 'Yesterday Paris Hilton sang.')).toEqual([
      ['person', 'Paris Hilton'],
    ]);
  });

  test('a place inside an organisation is not marked', () => {
    expect(marked({ 'Bank of France': 'organisation' }, 'The Bank of France warned.')).toEqual([
      ['organisation', 'Bank of France'],
    ]);
  });

  test('a place that the gazetteer lacks is a place without a country', () => {
    const recognition = recognizerThatSees({ Qwxyzburg: 'place' }).recognize({
      text: 'They left Qwxyzburg.',
      language: 'en',
    });
    expect(recognition.entities).toEqual([
      { kind: 'place', id: 'name:qwxyzburg', name: 'Qwxyzburg', ancestors: [] },
    ]);
  });

  test('a place inside an office is a place, too', () => {
    const marks = { 'President of Peru': 'office', 'Ana Quispe': 'person' } as const;
    expect(marked(marks, 'The President of Peru Ana Quispe spoke.')).toEqual([
      ['place', 'Peru'],
      ['person', 'Ana Quispe'],
    ]);
  });

  test('a title that was taken into the name is taken off it', () => {
    expect(marked({ 'President Ana Quispe': 'person' }, 'So President Ana Quispe spoke.')).toEqual([
      ['person', 'Ana Quispe'],
    ]);
  });

  test('an Arabic particle is no part of the name, where the text has the name without it', () => {
    const text = 'وصل بوتين اليوم. وبوتين رئيس.';
    expect(marked({ بوتين: 'person', وبوتين: 'person' }, text, 'ar')).toEqual([
      ['person', 'بوتين'],
      ['person', 'بوتين'],
    ]);
  });
});
