import { instantOf, isDayOnly } from '@/components/primitives/time-words';
import type { ArticleSummary } from '@/lib/article/article';

export interface TimelineEntry {
  article: ArticleSummary;
  /** Epoch ms. */
  at: number;
  /** The page gives a day only. */
  isDay: boolean;
  /** 0 at the first report, 1 at the last. */
  position: number;
  isOpen: boolean;
}

/** Reports in the order in which they came out, the open one among them; those without a time are left out, and fewer than two tell nothing. */
export function timelineOf(open: ArticleSummary, others: ArticleSummary[]): TimelineEntry[] {
  const timed = [open, ...others]
    .flatMap((article) => {
      const at = article.publishedAt === undefined ? undefined : instantOf(article.publishedAt);
      if (at === undefined) return [];
      const isDay = isDayOnly(article.publishedAt ?? '');
      return [{ article, at, isDay, isOpen: article === open }];
    })
    .sort((a, b) => a.at - b.at);
  const first = timed[0]?.at ?? 0;
  const span = (timed.at(-1)?.at ?? 0) - first;
  if (timed.length < 2) return [];
  return timed.map((entry) => ({ ...entry, position: span > 0 ? (entry.at - first) / span : 0.5 }));
}
