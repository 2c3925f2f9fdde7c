import { useI18n } from '@/components/primitives/i18n';
import { localDate } from '@/components/primitives/local-dates';
import type { Snippet } from '@/lib/collection/snippet';
import { type TimeBucket, timeBuckets } from './time-buckets';

export interface TimelineProps {
  snippets: readonly Snippet[];
  /** ISO days. */
  onPick(from: string, to: string): void;
}

/** When the reports were published that the snippets come from: a bar for each day, week, month or year. */
export function Timeline({ snippets, onPick }: TimelineProps) {
  const { t, plural, locale } = useI18n();
  const { unit, buckets } = timeBuckets(
    snippets.map(({ article, createdAt }) => Date.parse(article.publishedAt ?? createdAt)),
  );
  if (buckets.length < 2) return null;
  const highest = Math.max(...buckets.map(({ count }) => count));
  const dayWords = (day: string): string =>
    localDate(Date.parse(day), locale, {
      isUtc: true,
      year: true,
      month: unit === 'year' ? undefined : 'short',
      day: unit === 'day' || unit === 'week',
    });
  const wordsFor = ({ from, to }: TimeBucket): string =>
    unit === 'week' ? `${dayWords(from)} – ${dayWords(to)}` : dayWords(from);
  const ends = [buckets[0], buckets.at(-1)].filter((bucket) => bucket !== undefined);
  return (
    <figure class="timeline">
      <figcaption class="overview-title">{t('timelineTitle')}</figcaption>
      <ol class="timeline-bars">
        {buckets.map((bucket) => {
          const words = `${wordsFor(bucket)}: ${plural('snippetCount', bucket.count)}`;
          return (
            <li key={bucket.from} class="timeline-slot">
              {bucket.count > 0 && (
                <button
                  type="button"
                  class="timeline-bar"
                  style={{ blockSize: `${Math.max(6, (bucket.count / highest) * 100)}%` }}
                  aria-label={words}
                  title={words}
                  onClick={() => onPick(bucket.from, bucket.to)}
                />
              )}
            </li>
          );
        })}
      </ol>
      <p class="timeline-ends" aria-hidden="true">
        {ends.map((bucket) => (
          <span key={bucket.from}>{wordsFor(bucket)}</span>
        ))}
      </p>
    </figure>
  );
}
