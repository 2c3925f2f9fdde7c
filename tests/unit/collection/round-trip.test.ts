import fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefFingerprint } from '@/lib/collection/enrich-snippet';
import { exportJson } from '@/lib/collection/export/json';
import { exportWebAnnotations } from '@/lib/collection/export/web-annotations';
import { previewImport } from '@/lib/collection/import/preview-import';
import { readImport } from '@/lib/collection/import/read-import';
import type { Snippet } from '@/lib/collection/snippet';
import { makeFingerprint } from '@/tests/support/make-event';
import { hostileCollection } from './hostile-snippets';
import { sampleSnippet } from './sample-snippet';

const WAYS: [string, (snippets: Snippet[]) => string][] = [
  ['JSON', exportJson],
  ['Web Annotations', exportWebAnnotations],
];

test.each(WAYS)('whatever the words are, %s brings every snippet back as it was', (_, write) => {
  fc.assert(
    fc.property(hostileCollection, (snippets) => {
      expect(readImport(write(snippets))).toMatchObject({ kind: 'file', snippets, skipped: [] });
    }),
  );
});

test.each(WAYS)('everything that was found out comes back from %s, too', (_, write) => {
  const article = { ...sampleSnippet().article, canonicalUrl: 'https://bote.example/hafen' };
  const full = {
    ...sampleSnippet({
      fingerprint: briefFingerprint(makeFingerprint()),
      reports: [{ article, verdict: 'same-event', foundAt: '2026-03-02T09:00:00.000Z' }],
      entities: [{ kind: 'place', id: 'AZ', name: 'Azerbaijan', ancestors: [] }],
    }),
    ofALaterVersion: { kept: true },
  };
  expect(readImport(write([full]))).toMatchObject({ snippets: [full] });
});

test.each(WAYS)(
  'an import of %s into an empty collection makes the same collection',
  (_, write) => {
    fc.assert(
      fc.property(hostileCollection, (snippets) => {
        const file = readImport(write(snippets));
        if (file.kind !== 'file') throw new Error(file.reason);
        const preview = previewImport(file, []);
        expect(preview.entries.map(({ result }) => result)).toEqual(snippets);
        expect(previewImport(file, snippets).counts.present).toBe(snippets.length);
      }),
    );
  },
);

test('what another program changed in our annotations comes back changed', () => {
  const file = JSON.parse(exportWebAnnotations([sampleSnippet({ note: 'mine', tags: ['a'] })]));
  const [annotation] = file.first.items;
  annotation.body = [
    { type: 'TextualBody', purpose: 'commenting', value: 'edited' },
    { type: 'TextualBody', purpose: 'tagging', value: 'b' },
  ];
  annotation.target.styleClass = 'green';
  expect(readImport(JSON.stringify(file))).toMatchObject({
    snippets: [{ note: 'edited', tags: ['b'], colour: 'green' }],
  });
});
