import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportJson } from '@/lib/collection/export/json';
import { previewImport } from '@/lib/collection/import/preview-import';
import { readImport } from '@/lib/collection/import/read-import';
import { sampleSnippet } from './sample-snippet';

const read = (content: unknown) => {
  const file = readImport(JSON.stringify(content));
  if (file.kind !== 'file') throw new Error(`refused: ${file.reason}`);
  return file;
};

const HYPOTHESIS = {
  export_date: '2026-04-01T10:00:00.000Z',
  export_userid: 'acct:reader@annotations.example',
  client_version: '1.0.0',
  annotations: [
    {
      id: 'aBc123',
      created: '2026-03-02T09:00:00.123456+00:00',
      updated: '2026-03-03T09:00:00.123456+00:00',
      uri: 'https://courier.example/harbour#top',
      text: 'Ask **her**.',
      tags: ['sea', 'to check'],
      document: { title: ['Harbour opens a week early'] },
      target: [
        {
          source: 'https://courier.example/harbour',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 3 },
            { type: 'TextPositionSelector', start: 412, end: 440 },
            {
              type: 'TextQuoteSelector',
              exact: 'the first ferry left at dawn',
              prefix: 'but ',
              suffix: ' with',
            },
          ],
        },
      ],
    },
    { id: 'page-note', uri: 'https://courier.example/harbour', text: 'All of it', target: [{}] },
    { id: 'local', uri: 'file:///home/reader/x.pdf', target: [] },
  ],
};

const CLIPPER = [
  {
    url: 'https://bote.example/hafen?utm_source=x',
    highlights: [
      {
        text: '<p>Die erste <b>Fähre</b> fuhr&nbsp;früh&#33;</p><p>Niemand sah sie.</p>',
        timestamp: '2026-03-02T10:00:00.000Z',
        color: 'green',
        notes: ['prüfen'],
        comment: 'prüfen',
      },
      { text: '2 < 3 and 5 > 4' },
    ],
  },
];

describe('a file of Hypothesis', () => {
  test('brings quotes with their notes, tags, times and places, and says what it has to leave out', () => {
    const file = read(HYPOTHESIS);
    expect(file.format).toBe('hypothesis');
    expect(file.snippets).toMatchObject([
      {
        text: 'the first ferry left at dawn',
        note: 'Ask **her**.',
        tags: ['sea', 'to check'],
        article: {
          canonicalUrl: 'https://courier.example/harbour',
          title: 'Harbour opens a week early',
        },
        createdAt: '2026-03-02T09:00:00.123Z',
        updatedAt: '2026-03-03T09:00:00.123Z',
        selectors: [{ prefix: 'but ' }, { type: 'TextPositionSelector', start: 412, end: 440 }],
      },
    ]);
    expect(file.skipped).toEqual([
      { position: 2, reason: 'no-quote' },
      { position: 3, reason: 'no-address' },
    ]);
  });

  test('may be an answer of its API', () => {
    expect(read({ total: 3, rows: HYPOTHESIS.annotations }).snippets).toHaveLength(1);
  });

  test('that is imported twice adds nothing the second time', () => {
    const first = previewImport(read(HYPOTHESIS), []);
    expect(first.counts).toEqual({ new: 1, present: 0, changed: 0 });
    const stored = first.entries.map(({ result }) => result);
    expect(previewImport(read(HYPOTHESIS), stored).counts).toEqual({
      new: 0,
      present: 1,
      changed: 0,
    });
  });

  test('adds its note and tags to the same passage that was saved here, and nothing else', () => {
    const here = sampleSnippet({ colour: 'pink', tags: ['mine'] });
    const preview = previewImport(read(HYPOTHESIS), [here]);
    expect(preview.counts).toEqual({ new: 0, present: 0, changed: 1 });
    expect(preview.entries[0]?.result).toMatchObject({
      ...here,
      note: 'Ask **her**.',
      tags: expect.arrayContaining(['mine', 'sea', 'to check']),
      updatedAt: '2026-03-03T09:00:00.123Z',
    });
  });
});

describe('a file of Obsidian’s Web Clipper', () => {
  test('brings plain words out of its markup, notes and colours', () => {
    const file = read(CLIPPER);
    expect(file.format).toBe('obsidian-clipper');
    expect(file.snippets).toMatchObject([
      {
        text: 'Die erste Fähre fuhr früh!\nNiemand sah sie.',
        note: 'prüfen',
        colour: 'green',
        createdAt: '2026-03-02T10:00:00.000Z',
      },
      { text: '2 < 3 and 5 > 4', note: '', colour: 'yellow' },
    ]);
  });
});

describe('Web Annotations of other programs', () => {
  test('are read alone, from a page and from a list', () => {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://notes.example/1',
      type: 'Annotation',
      body: 'A remark',
      target: {
        source: 'https://courier.example/harbour',
        selector: { type: 'TextQuoteSelector', exact: 'the first ferry' },
      },
    };
    for (const file of [annotation, [annotation], { type: 'AnnotationPage', items: [annotation] }])
      expect(read(file).snippets).toMatchObject([{ text: 'the first ferry', note: 'A remark' }]);
  });

  test('without a quote are left out', () => {
    const annotation = { type: 'Annotation', target: 'https://courier.example/harbour' };
    expect(read(annotation).skipped).toEqual([{ position: 1, reason: 'no-quote' }]);
  });
});

describe('our own file', () => {
  test('keeps apart what is saved twice from one article', () => {
    const twice = [sampleSnippet(), sampleSnippet()];
    const file = readImport(exportJson(twice));
    if (file.kind !== 'file') throw new Error('refused');
    expect(previewImport(file, []).counts.new).toBe(2);
  });

  test('of an older version is brought up to date', () => {
    const { colour, link, reports, ...old } = sampleSnippet();
    const file = read({
      format: 'parallax-collection',
      schema: 1,
      snippets: [{ ...old, schema: 1 }],
    });
    expect(file.snippets).toMatchObject([{ schema: 2, colour: 'yellow', reports: [] }]);
  });

  test('with damaged snippets brings the others and says where the damage is', () => {
    const file = read({
      format: 'parallax-collection',
      schema: 2,
      snippets: [{ schema: 2 }, sampleSnippet(), { ...sampleSnippet(), schema: 9 }, null],
    });
    expect(file.snippets).toHaveLength(1);
    expect(file.skipped.map(({ position, reason }) => [position, reason])).toEqual([
      [1, 'damaged'],
      [3, 'newer'],
      [4, 'damaged'],
    ]);
  });
});

describe('a file that is none of these', () => {
  test.each([
    ['not-json', '<html>'],
    ['not-json', ''],
    ['unknown', '{"hello": "world"}'],
    ['unknown', '[1, 2]'],
    ['unknown', 'null'],
    ['newer', '{"format": "parallax-collection", "schema": 99, "snippets": []}'],
  ])('is refused as %s', (reason, text) => {
    expect(readImport(text)).toEqual({ kind: 'refused', reason });
  });

  test('is refused when it has more items than anyone saves', () => {
    const file = { format: 'parallax-collection', schema: 2, snippets: Array(200_001).fill(0) };
    expect(readImport(JSON.stringify(file))).toEqual({ kind: 'refused', reason: 'too-large' });
  });

  test.each(['uri', 'url', 'id', 'target'])(
    'cannot break the reading by a %s that is no text',
    (name) => {
      const trap = { toString: {}, valueOf: {} };
      expect(readImport(JSON.stringify({ format: 'parallax-collection', schema: trap })).kind).toBe(
        'file',
      );
      for (const kind of [{ uri: '' }, { highlights: [{ text: trap }] }, { type: 'Annotation' }])
        expect(readImport(JSON.stringify([{ ...kind, [name]: trap }])).kind).toBe('file');
    },
  );

  test('never breaks the reading, whatever JSON it holds', () => {
    const shapes = fc.oneof(
      fc.json(),
      fc
        .jsonValue()
        .map((value) => JSON.stringify({ format: 'parallax-collection', snippets: [value] })),
      fc
        .jsonValue()
        .map((value) => JSON.stringify([{ type: 'Annotation', target: value, body: value }])),
      fc.jsonValue().map((value) => JSON.stringify([{ uri: value, target: value, tags: value }])),
      fc.jsonValue().map((value) => JSON.stringify([{ url: value, highlights: value }])),
    );
    fc.assert(
      fc.property(shapes, (text) => {
        const { kind } = readImport(text);
        return kind === 'file' || kind === 'refused';
      }),
    );
  });
});
