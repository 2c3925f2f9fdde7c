import { describe, expect, test } from 'vitest';
import { collapseReprints } from '@/lib/coverage/collapse-reprints';
import type { CoverageLink } from '@/lib/coverage/coverage-source';
import { resemblance, sketchText } from '@/lib/coverage/text-sketch';
import { makeSummary } from '../../support/make-event';

const AGENCY =
  'The deputy ministers of both countries met in Baku on Tuesday and signed a plan for trade that runs for three years, the ministry said in a statement. They also agreed on a common commission, which is to meet twice a year, and on lower tariffs for wheat.';
const OWN_WORDS =
  'Trade between the two neighbours is to grow: that is what their deputy ministers want, who came together in the Azerbaijani capital this week. A paper that they put their names to names wheat first, and a commission is to see that it happens.';

function report(
  url: string,
  changes: Partial<CoverageLink> & { title?: string; language?: string; at?: string } = {},
): CoverageLink {
  const {
    title = `Report of ${url}`,
    language = 'en',
    at = '2022-06-15T10:00:00Z',
    ...more
  } = changes;
  return {
    sourceId: 'feeds',
    article: makeSummary(url, {
      title,
      language,
      publishedAt: at,
      siteName: new URL(url).hostname,
    }),
    verdict: 'same-event',
    similarity: { probability: 0.9, verdict: 'same-event', evidence: [] },
    basis: 'text',
    ...more,
  };
}
const outlets = (links: CoverageLink[]) =>
  collapseReprints(links).map(({ article, alsoAt = [] }) => [
    article.siteName,
    ...alsoAt.map(({ siteName }) => siteName),
  ]);

describe('text sketches', () => {
  test('tell one text with small changes from two texts on one event', () => {
    const reprint = AGENCY.replace('on Tuesday', 'yesterday').replace('three years', '3 years');
    expect(resemblance(sketchText(AGENCY), sketchText(reprint))).toBeGreaterThan(0.5);
    expect(resemblance(sketchText(AGENCY), sketchText(OWN_WORDS))).toBeLessThan(0.15);
    expect(resemblance(sketchText(AGENCY), sketchText(AGENCY))).toBe(1);
  });

  test('work in scripts without spaces', () => {
    const chinese =
      '两国副部长周二在巴库会晤，签署了为期三年的贸易计划，外交部在声明中表示。双方还同意成立联合委员会。';
    expect(resemblance(sketchText(chinese), sketchText(`${chinese}（完）`))).toBeGreaterThan(0.7);
  });

  test('say nothing of a headline', () => {
    expect(sketchText('Deputy ministers meet in Baku')).toBeUndefined();
    expect(resemblance(undefined, sketchText(AGENCY))).toBe(0);
  });
});

describe('collapseReprints', () => {
  const sketch = sketchText(AGENCY);

  test('outlets with one agency’s text are one entry, the first in rank stays', () => {
    const links = ['https://a.test/1', 'https://b.test/1', 'https://c.test/1'].map((url) =>
      report(url, { sketch }),
    );
    expect(outlets(links)).toEqual([['a.test', 'b.test', 'c.test']]);
    expect(collapseReprints(links)[0]?.alsoAt?.[0]).toEqual({
      url: 'https://b.test/1',
      title: 'Report of https://b.test/1',
      siteName: 'b.test',
      country: undefined,
    });
  });

  test('so are outlets with one headline', () => {
    const title = 'Deputy ministers sign a three-year trade plan';
    expect(
      outlets([
        report('https://a.test/1', { title }),
        report('https://b.test/1', { title: `${title}!` }),
      ]),
    ).toEqual([['a.test', 'b.test']]);
  });

  test('short headlines, other languages, other verdicts, other weeks and one outlet’s own pages stay apart', () => {
    const title = 'Ministers meet';
    const apart: [string, CoverageLink[]][] = [
      ['short', [report('https://a.test/1', { title }), report('https://b.test/1', { title })]],
      [
        'language',
        [
          report('https://a.test/1', { sketch }),
          report('https://b.test/1', { sketch, language: 'ru' }),
        ],
      ],
      [
        'verdict',
        [
          report('https://a.test/1', { sketch }),
          report('https://b.test/1', { sketch, verdict: 'related' }),
        ],
      ],
      [
        'week',
        [
          report('https://a.test/1', { sketch }),
          report('https://b.test/1', { sketch, at: '2022-06-25T10:00:00Z' }),
        ],
      ],
      [
        'outlet',
        [report('https://a.test/1', { sketch }), report('https://www.a.test/2', { sketch })],
      ],
      [
        'vouched',
        [
          report('https://a.test/1', { sketch, similarity: undefined }),
          report('https://b.test/1', { sketch }),
        ],
      ],
    ];
    for (const [what, links] of apart) expect(outlets(links), what).toHaveLength(2);
  });
});
