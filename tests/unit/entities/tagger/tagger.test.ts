import { describe, expect, test } from 'vitest';
import { readModel, TaggerFormatError } from '@/lib/entities/tagger/model-file';
import { taggedSpans } from '@/lib/entities/tagger/spans';
import { loadTagger } from '@/lib/entities/tagger/tagger';
import { tokenize } from '@/lib/entities/tokenize';
import { isBio, tinyModel } from './tiny-model';

const TEXTS = [
  '',
  'Rome',
  'RAMA SIGNS ACCORD IN GENEVA WITH NATO',
  'In Baku traf Außenminister X. Halilov den Gast. Halilov sagte: „Gut.“',
  'وقال الوزير في بغداد أمس. 东京都知事访问北京。 ドイツのメルケル首相 서울은',
  'a\u00adb \u200f\u202e x\u0301 \ud83d 😀 \n\n\n .',
  'word '.repeat(1500),
];

describe('tagging', () => {
  test('gives every token one label of a well-formed BIO sequence, on any text', () => {
    const tagger = loadTagger(tinyModel());
    for (const text of TEXTS) {
      const tokens = tokenize(text);
      const { labels, margins } = tagger.tag(tokens, 'en');
      expect(labels).toHaveLength(tokens.count);
      expect(isBio(labels, tokens.sentenceStarts)).toBe(true);
      expect([...margins].every(Number.isFinite)).toBe(true);
    }
  });

  test('does not depend on the texts tagged before', () => {
    const used = loadTagger(tinyModel());
    const tokens = tokenize(TEXTS[3] ?? '');
    for (let round = 0; round < 3; round++) {
      const other = Array.from({ length: 9000 }, (_, index) => `w${round}x${index}`).join(' ');
      used.tag(tokenize(other), 'de');
    }
    const fresh = loadTagger(tinyModel());
    expect(used.tag(tokens, 'de')).toEqual(fresh.tag(tokens, 'de'));
  });

  test('takes an unknown language for none', () => {
    const tagger = loadTagger(tinyModel());
    const tokens = tokenize(TEXTS[3] ?? '');
    expect(tagger.tag(tokens, 'tlh')).toEqual(tagger.tag(tokens, 'und'));
    expect(tagger.tag(tokens, 'de-AT')).toEqual(tagger.tag(tokens, 'de'));
  });

  test('spans are ordered, not overlapping, and end where tokens end', () => {
    const tagger = loadTagger(tinyModel());
    for (const text of TEXTS) {
      const tokens = tokenize(text);
      let last = 0;
      for (const span of taggedSpans(tokens, tagger.tag(tokens, 'fr'))) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBe(tokens.ends[span.to - 1]);
        last = span.end;
      }
    }
  });
});

describe('the model file', () => {
  test('comes back as it was written, also from an odd offset in a larger buffer', () => {
    const bytes = tinyModel();
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(readModel(shifted.subarray(3)).dense).toEqual(readModel(bytes).dense);
    expect(readModel(bytes).header.sources).toEqual([{ name: 'none', licence: 'CC0' }]);
  });

  test('is refused when a byte of it is damaged or missing', () => {
    const bytes = tinyModel();
    const damaged = bytes.slice();
    const at = bytes.length - 100;
    damaged[at] = (bytes[at] ?? 0) ^ 1;
    expect(() => readModel(damaged)).toThrow(TaggerFormatError);
    expect(() => readModel(bytes.subarray(0, bytes.length - 4))).toThrow(TaggerFormatError);
    expect(() => readModel(new Uint8Array(40))).toThrow('not a tagger model');
  });

  test('is refused by name of its format when that is another', () => {
    const other = tinyModel();
    other[4] = 99;
    expect(() => loadTagger(other)).toThrow(/format 99/);
  });
});
