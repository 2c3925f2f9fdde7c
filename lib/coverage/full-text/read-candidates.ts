import type { Article } from '@/lib/article/article';
import type { RememberedCoverage } from '@/lib/coverage/coverage-memory';
import type { CoverageLink, SourceState } from '@/lib/coverage/coverage-source';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import { sketchText } from '@/lib/coverage/text-sketch';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import { compareEvents } from '@/lib/event/compare-events';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';

/** A report that was fetched and described like an article that is read. */
export interface ReadReport {
  article: Article;
  fingerprint: EventFingerprint;
}

export interface CandidateParts {
  /** Whether the reader has agreed that outlets may see that somebody reads their reports. */
  isAllowed: () => Promise<boolean>;
  /** Rejects with SourceUnavailable when the report cannot or may not be read. */
  readReport: (link: CoverageLink) => Promise<ReadReport>;
}

/** Compares in full what a record knows by headline only, and keeps the record up to date; `save` stores it. */
export type ReadCandidates = (
  record: RememberedCoverage,
  save: () => Promise<void>,
) => Promise<void>;

/** Reports that are fetched for one article at one time. */
const MOST_AT_ONCE = 5;
/** Reports that are fetched for one article in all: looking again is not to read the whole news. */
const MOST_IN_ALL = 15;
/** Under this id the reading of reports in full stands among the sources' states. */
export const FULL_TEXT = 'full-text';

/** A headline tells the story, but seldom which day of it: the most probable ones are read before they are believed. */
export function createCandidateReader({ isAllowed, readReport }: CandidateParts): ReadCandidates {
  return async (record, save) => {
    const candidates = candidatesIn(record);
    if (candidates.length === 0) return;
    if (!(await isAllowed())) {
      setState(record, { sourceId: FULL_TEXT, state: 'waiting', reason: 'consent-needed' });
      return save();
    }
    setState(record, { sourceId: FULL_TEXT, state: 'searching' });
    await save();
    await Promise.all(
      candidates.map(async (link) => {
        await judge(record, link);
        await save();
      }),
    );
    setState(record, { sourceId: FULL_TEXT, state: 'done', at: Date.now() });
    await save();
  };

  async function judge(record: RememberedCoverage, link: CoverageLink): Promise<void> {
    const { canonicalUrl } = link.article;
    try {
      const read = await readReport(link);
      const similarity = compareEvents(record.query.fingerprint, read.fingerprint, NEWS_BACKGROUND);
      const { verdict } = similarity;
      record.read[canonicalUrl] = verdict === 'unrelated' ? 'other-event' : 'kept';
      record.links = record.links.flatMap((one) => {
        if (one.article.canonicalUrl !== canonicalUrl) return [one];
        if (verdict === 'unrelated') return [];
        return [{ ...one, ...inFull(one, read.article), verdict, similarity }];
      });
    } catch (error) {
      if (!(error instanceof SourceUnavailable)) throw error;
      record.read[canonicalUrl] = 'unreadable';
    }
  }
}

/** What the report's own page says about it; the address under which it was found stays. */
function inFull(link: CoverageLink, article: Article): Partial<CoverageLink> {
  const { title, siteName, publishedAt, language } = article;
  return {
    basis: 'text',
    sketch: sketchText(`${title}\n${article.text}`),
    article: {
      ...link.article,
      language: language === 'und' ? link.article.language : language,
      title: title || link.article.title,
      siteName: link.article.siteName ?? siteName,
      publishedAt: publishedAt ?? link.article.publishedAt,
    },
  };
}

function candidatesIn({ links, read }: RememberedCoverage): CoverageLink[] {
  const byAddress = new Map<string, CoverageLink>();
  for (const link of links) {
    const { canonicalUrl } = link.article;
    const isUnread = link.basis !== 'text' && link.similarity && read[canonicalUrl] === undefined;
    if (isUnread && !byAddress.has(canonicalUrl)) byAddress.set(canonicalUrl, link);
  }
  const probability = (link: CoverageLink): number => link.similarity?.probability ?? 0;
  return [...byAddress.values()]
    .sort((a, b) => probability(b) - probability(a))
    .slice(0, Math.min(MOST_AT_ONCE, MOST_IN_ALL - Object.keys(read).length));
}

function setState(record: RememberedCoverage, state: SourceState): void {
  const others = record.sources.filter(({ sourceId }) => sourceId !== FULL_TEXT);
  record.sources = [...others, state];
}
