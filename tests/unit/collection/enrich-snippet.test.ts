import { describe, expect, test } from 'vitest';
import { briefFingerprint, enrichSnippet } from '@/lib/collection/enrich-snippet';
import type { KnownReport } from '@/lib/collection/snippet';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import { compareEvents } from '@/lib/event/compare-events';
import { makeFingerprint, makeForeignFingerprint } from '@/tests/support/make-event';
import { sampleSnippet } from './sample-snippet';

const report = (name: string, change: Partial<KnownReport> = {}): KnownReport => {
  const url = `https://bote.example/${name}`;
  const article = { canonicalUrl: url, url, title: name, language: 'de' };
  return { article, verdict: 'same-event', foundAt: '2026-03-02T09:00:00.000Z', ...change };
};

describe('what is found out about an article', () => {
  test('is added to its snippets without counting as a change by the reader', () => {
    const snippet = sampleSnippet();
    const fingerprint = makeFingerprint();
    const enriched = enrichSnippet(snippet, { fingerprint, reports: [report('one')] });
    expect(enriched).toEqual({
      ...snippet,
      fingerprint: briefFingerprint(fingerprint),
      reports: [report('one')],
    });
  });

  test('grows with later visits, and a report keeps the time when it was found first', () => {
    const later = '2026-05-01T00:00:00.000Z';
    const snippet = sampleSnippet({ reports: [report('one', { verdict: 'related' })] });
    const reports = [report('one', { foundAt: later }), report('two', { foundAt: later })];
    expect(enrichSnippet(snippet, { reports })?.reports).toEqual([
      report('one'),
      report('two', { foundAt: later }),
    ]);
  });

  test('that is known already changes nothing', () => {
    const snippet = sampleSnippet({
      reports: [report('one')],
      fingerprint: briefFingerprint(makeFingerprint()),
    });
    const again = { fingerprint: makeFingerprint({ day: '2022-06-16' }), reports: [report('one')] };
    expect(enrichSnippet(snippet, again)).toBeUndefined();
    expect(enrichSnippet(sampleSnippet(), { reports: [] })).toBeUndefined();
  });

  test('never names the article itself, and ends growing at forty reports', () => {
    const own = { ...report('x'), article: sampleSnippet().article };
    const reports = [own, ...Array.from({ length: 60 }, (_, index) => report(String(index)))];
    const enriched = enrichSnippet(sampleSnippet(), { reports });
    expect(enriched?.reports).toHaveLength(40);
    expect(enriched?.reports.map(({ article }) => article.canonicalUrl)).not.toContain(
      own.article.canonicalUrl,
    );
  });
});

describe('the short fingerprint', () => {
  test('still tells that two reports are about one event', () => {
    const compare = (shorten: typeof briefFingerprint) =>
      compareEvents(shorten(makeFingerprint()), shorten(makeForeignFingerprint()), NEWS_BACKGROUND);
    expect(compare(briefFingerprint).verdict).toBe('same-event');
    expect(compare(briefFingerprint).probability).toBeCloseTo(
      compare((whole) => whole).probability,
    );
  });

  test('keeps the heaviest words, in ascending order, and no wording', () => {
    const ids = Array.from({ length: 100 }, (_, index) => index);
    const words = {
      ids,
      weights: ids.map((id) => (id % 10) / 10 + 0.00004),
      texts: ids.map(String),
      names: ids.map(() => 0 as const),
    };
    const brief = briefFingerprint(makeFingerprint({ words })).words;
    expect(brief?.ids).toHaveLength(64);
    expect(brief?.ids).toEqual([...(brief?.ids ?? [])].sort((a, b) => a - b));
    expect(Math.min(...(brief?.weights ?? []))).toBe(0.3);
    expect(brief?.texts).toEqual([]);
  });
});
