import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Label } from '@/lib/entities/tagger/labels';
import { tokenize } from '@/lib/entities/tokenize';
import { allowedLabels } from '../../../../tools/tagger/data/allowed-labels';
import type { MarkedText } from '../../../../tools/tagger/data/marked-text';
import { OtherNames } from '../../../../tools/tagger/data/other-names';
import { OtherWords } from '../../../../tools/tagger/data/other-words';
import { documentKey, projectNames } from '../../../../tools/tagger/data/parallel';
import { Random } from '../../../../tools/tagger/data/random';
import { readCorpus, readMarks } from '../../../../tools/tagger/data/read-corpus';
import { toMarkedText, utf16Offsets } from '../../../../tools/tagger/data/read-rows';

const only = (...labels: number[]): number =>
  labels.reduce((bits, label) => bits | (1 << label), 0);

function marked(part: Partial<MarkedText>): MarkedText {
  const annotated = new Set(['person', 'place', 'organisation'] as const);
  return { source: 's', language: 'en', document: '1', text: '', spans: [], annotated, ...part };
}

describe('rows of the data', () => {
  test('count code points, which become UTF-16 offsets', () => {
    expect([...utf16Offsets('a😀b')]).toEqual([0, 1, 3, 4]);
    const row = {
      src: 's',
      lang: 'en',
      doc: 1,
      text: '😀 Rome',
      spans: [{ s: 2, e: 6, type: 'LOC' }],
    };
    expect(toMarkedText(row, ['LOC']).spans).toEqual([{ start: 3, end: 7, type: 'place' }]);
  });

  test('facilities are places or not, nationalities are nothing', () => {
    const spans = [
      { s: 0, e: 5, type: 'FAC' },
      { s: 6, e: 12, type: 'NORP' },
    ];
    const row = { src: 's', lang: 'en', doc: 1, text: 'Arena German', spans };
    expect(toMarkedText(row, ['LOC']).spans.map(({ type }) => type)).toEqual(['unknown']);
  });
});

describe('labels that a marking allows', () => {
  test('a type that the source does not mark may be anywhere outside its spans', () => {
    const text = 'minister Lane';
    const spans = [{ start: 9, end: 13, type: 'person' as const }];
    const allowed = allowedLabels(marked({ text, spans }), tokenize(text));
    expect(allowed[0]).toBe(only(Label.outside, Label.beginOffice, Label.insideOffice));
    expect(allowed[1]).toBe(only(Label.beginPerson));
  });

  test('a span that ends inside a word takes the word if most of it lies inside', () => {
    const text = 'بالسعودية';
    const spans = [{ start: 1, end: text.length, type: 'place' as const }];
    expect(allowedLabels(marked({ text, spans }), tokenize(text))[0]).toBe(only(Label.beginPlace));
  });

  test('a source that overlooks names says nothing about capitals amid a sentence', () => {
    const text = 'Then Lane left';
    const allowed = allowedLabels(marked({ text, overlooks: true }), tokenize(text));
    expect(allowed[1]).toBe(0x1ff);
    expect(allowed[2]).toBe(only(Label.outside, Label.beginOffice, Label.insideOffice));
  });
});

describe('the corpus', () => {
  test('taking the marks out leaves the text and the spans', () => {
    const { text, spans, problems } = readMarks('[O:US-Präsident] [P p1:Jo Doe] in [L:Rom].');
    expect(text).toBe('US-Präsident Jo Doe in Rom.');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'US-Präsident',
      'Jo Doe',
      'Rom',
    ]);
    expect(problems).toEqual([]);
  });

  test.each(['[P:Jo', '[P: Jo ]', '[X:Jo]', '[O:head of [G:Nato]]'])(
    'says what is wrong with %s',
    (line) => {
      expect(readMarks(line).problems).not.toEqual([]);
    },
  );

  test('a blank line ends a document, whose lines stay lines', () => {
    const { texts } = readCorpus('[P:Jo]\nthen [P:Jo].\n\nEnd.\n', 'en');
    expect(texts.map(({ text }) => text)).toEqual(['Jo\nthen Jo.', 'End.']);
    expect(texts[0]?.spans[1]).toEqual({ start: 8, end: 10, type: 'person' });
  });
});

describe('other names', () => {
  test('stand in the spans, one for one throughout a text, and the rest stays', () => {
    const text = 'Lane met Orr; Lane left Rome.';
    const at = (name: string, from = 0): { start: number; end: number } => {
      const start = text.indexOf(name, from);
      return { start, end: start + name.length };
    };
    const spans = [
      { ...at('Lane'), type: 'person' as const },
      { ...at('Orr'), type: 'person' as const },
      { ...at('Lane', 5), type: 'person' as const },
      { ...at('Rome'), type: 'place' as const },
    ];
    const source = marked({ text, spans });
    const other = new OtherNames([source], new Random(3), []).replaceIn(source);
    const names = other.spans.map(({ start, end }) => other.text.slice(start, end));
    expect(names[0]).toBe(names[2]);
    expect(other.text).toBe(`${names[0]} met ${names[1]}; ${names[2]} left ${names[3]}.`);
    expect(other.text).not.toBe(text);
  });
});

describe('other words', () => {
  const nouns = new Map([
    ['de', ['Quelle', 'Leiter']],
    ['en', ['ladder', 'spring']],
  ]);
  /** All that a text becomes when it is changed over and over. */
  const changed = (source: MarkedText): MarkedText[] => {
    const words = new OtherWords(nouns, new Random(5));
    return Array.from({ length: 40 }, () => words.replaceIn(source));
  };

  test('stand for capitalised words outside of names, and the names keep their marks', () => {
    const text = 'Nachts fuhr Orr im Regen nach Rom';
    const spans = [
      { start: 12, end: 15, type: 'person' as const },
      { start: 30, end: 33, type: 'place' as const },
    ];
    const all = changed(marked({ text, spans, language: 'de' }));
    for (const { text: other, spans: moved } of all) {
      expect(moved.map(({ start, end }) => other.slice(start, end))).toEqual(['Orr', 'Rom']);
      expect(other).toMatch(/^(Nachts|Quelle|Leiter) fuhr Orr im (Regen|Quelle|Leiter) nach Rom$/);
    }
    expect(new Set(all.map(({ text: other }) => other)).size).toBeGreaterThan(5);
  });

  test('stand only first in a sentence where nouns have no capitals', () => {
    const all = changed(marked({ text: 'Rain fell on Friday' }));
    const others = new Set(all.map(({ text }) => text));
    expect([...others].sort()).toEqual([
      'Ladder fell on Friday',
      'Rain fell on Friday',
      'Spring fell on Friday',
    ]);
  });

  test('leave a text alone in which names may stand unmarked', () => {
    const source = marked({ text: 'Rain fell', annotated: new Set(['place'] as const) });
    for (const other of changed(source)) expect(other).toBe(source);
  });
});

describe('names in documents of many languages', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parallel-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('are found in a language that nobody marked, where enough others have them', () => {
    const line = (lang: string, sentence: string): string =>
      JSON.stringify({ doc: 'd', lang, sentences: [sentence] });
    const inLatin = { deu: 'de', eng: 'en', fra: 'fr', spa: 'es', ita: 'it', pol: 'pl' };
    const path = join(folder, 'documents.jsonl');
    const rows = Object.keys(inLatin).map((lang) => line(lang, 'xyz Merkel xyz'));
    writeFileSync(path, [...rows, line('bul', 'а после Меркел тръгна')].join('\n'));
    const spans = [{ start: 4, end: 10, type: 'person' as const }];
    const handMade = new Map(
      Object.values(inLatin).map((language) => [
        documentKey('d', language),
        marked({ document: 'd', language, text: 'xyz Merkel xyz', spans }),
      ]),
    );
    const blind = {
      tag: (tokens: { count: number }) => ({
        labels: new Uint8Array(tokens.count),
        margins: new Float32Array(tokens.count),
      }),
    };
    const teacher = { tagger: blind, cuesOf: () => undefined, marked: handMade };
    const texts = projectNames(path, new Set(), teacher as never);
    expect(texts.map(({ language }) => language)).toEqual(['bg']);
    expect(texts[0]?.spans).toEqual([{ start: 8, end: 14, type: 'person' }]);
    expect(projectNames(path, new Set(['d']), teacher as never)).toEqual([]);
  });
});
