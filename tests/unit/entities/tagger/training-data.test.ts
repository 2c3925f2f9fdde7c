import { describe, expect, test } from 'vitest';
import { Label } from '@/lib/entities/tagger/labels';
import { tokenize } from '@/lib/entities/tokenize';
import { allowedLabels } from '../../../../tools/tagger/data/allowed-labels';
import type { MarkedText } from '../../../../tools/tagger/data/marked-text';
import { OtherNames } from '../../../../tools/tagger/data/other-names';
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
