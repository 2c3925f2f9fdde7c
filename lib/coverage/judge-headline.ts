import type { ArticleSummary } from '@/lib/article/article';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import { compareEvents } from '@/lib/event/compare-events';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import type { Similarity } from '@/lib/event/similarity';
import type { Announcement } from './feeds/take-reports';

/** Recognises what a headline names; the background lends its recogniser. */
export type DescribeHeadline = (announcement: Announcement) => Promise<EventFingerprint>;

/** How like the query's event a report is, as far as its headline tells. */
export async function judgeHeadline(
  event: EventFingerprint,
  { url, title, language, publishedAt }: ArticleSummary,
  describe: DescribeHeadline,
): Promise<Similarity> {
  const fingerprint = await describe({ url, title, text: '', language, publishedAt });
  return compareEvents(event, fingerprint, NEWS_BACKGROUND);
}
