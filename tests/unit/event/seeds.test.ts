import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ArticleIndex } from '@/lib/coverage/article-index';
import { findCoverage } from '@/lib/coverage/find-coverage';
import { historySource } from '@/lib/coverage/sources/history';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import { compareEvents } from '@/lib/event/compare-events';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { type Fingerprinter, loadFingerprinter } from '../../../tools/event/load-linking';
import { readDocuments } from '../../../tools/event/words/corpora';
import { makeRemembered, makeSummary } from '../../support/make-event';
import { type NearMiss, seedNearMisses } from '../../support/seed-near-misses';

const SEEDS = '../shared/seeds';
const NEWS = '../shared/data/dev/C/ntrex_docs.jsonl.gz';

const read = (language: string): string =>
  readFileSync(`${SEEDS}/${language}.txt`, 'utf8')
    .replace(/\n+/g, '\n')
    .replace(/Tags:\s*$/, '');

describe.skipIf(!existsSync(SEEDS))('the seeds', () => {
  let fingerprint: Fingerprinter;
  let prints: Record<'de' | 'en', EventFingerprint>;

  beforeAll(async () => {
    fingerprint = await loadFingerprinter();
    const print = (language: string) => fingerprint({ title: '', text: read(language), language });
    prints = { de: print('de'), en: print('en') };
  }, 60_000);

  test.each([
    ['de', 'en'],
    ['en', 'de'],
  ] as const)('read in %s, the report read before in %s is found, and why', async (own, other) => {
    const index = new ArticleIndex({ name: `seeds-${own}` });
    await index.remember(makeRemembered(`https://${other}.test/1`, prints[other]));
    const article = makeSummary(`https://${own}.test/1`, { language: own });
    const query = { article, alternates: [], fingerprint: prints[own] };
    const { links } = await findCoverage(query, [historySource(index)]);
    expect(links).toHaveLength(1);
    expect(links[0]?.verdict).toBe('same-event');
    expect(links[0]?.similarity?.probability).toBeGreaterThanOrEqual(0.9);
    const evidence = links[0]?.similarity?.evidence ?? [];
    const labels = evidence
      .filter(({ weight }) => weight > 0)
      .map(({ label }) => label)
      .join(' ');
    for (const name of ['Khalafov', 'Usmanov', 'Fuzuli']) expect(labels).toContain(name);
  });

  test('of a hundred near misses none is the same event: other months, countries, ministers and subjects', () => {
    const misses = seedNearMisses({ de: read('de'), en: read('en') });
    expect(misses).toHaveLength(100);
    const seedsThat = ({ language }: NearMiss) => prints[language === 'de' ? 'en' : 'de'];
    const wrong = misses.filter(
      (miss) =>
        compareEvents(
          fingerprint({ title: '', text: miss.text, language: miss.language }),
          seedsThat(miss),
          NEWS_BACKGROUND,
        ).verdict === 'same-event',
    );
    expect(wrong.map(({ what, language, text }) => [what, language, text.slice(0, 90)])).toEqual(
      [],
    );
  }, 60_000);

  test.skipIf(!existsSync(NEWS))(
    'none of 200 other articles is the same event',
    () => {
      const others = readDocuments(NEWS)
        .filter(({ language }) => language !== 'en')
        .slice(0, 200);
      expect(others).toHaveLength(200);
      const wrong = others.filter(({ title, sentences, language }) => {
        const print = fingerprint({ title, text: sentences.slice(1).join('\n'), language });
        return compareEvents(print, prints.en, NEWS_BACKGROUND).verdict === 'same-event';
      });
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});
