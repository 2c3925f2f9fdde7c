import { useState } from 'preact/hooks';
import { useI18n } from '@/components/primitives/i18n';
import { localDate } from '@/components/primitives/local-dates';
import { languageName } from '@/components/primitives/names';
import type { ArticleSummary } from '@/lib/article/article';
import { type TimelineEntry, timelineOf } from './timeline';
import { hostOf } from './web-address';

export interface TimelineProps {
  open: ArticleSummary;
  others: ArticleSummary[];
}

const SHOWN_AT_FIRST = 6;

/** Who reported when: a list for everybody, and a line of dots for the eye. */
export function Timeline({ open, others }: TimelineProps) {
  const { t, plural } = useI18n();
  const [showsAll, setShowsAll] = useState(false);
  const entries = timelineOf(open, others);
  if (entries.length === 0) return null;
  const limit = entries.length <= SHOWN_AT_FIRST + 1 ? entries.length : SHOWN_AT_FIRST;
  const shown = showsAll ? entries : entries.slice(0, limit);
  return (
    <section class="timeline">
      <h2 class="section-heading">{t('whoWhen')}</h2>
      <div class="timeline-line" aria-hidden="true">
        {entries.map(({ article, position, isOpen }) => (
          <span
            key={article.canonicalUrl}
            class={isOpen ? 'timeline-dot timeline-dot-open' : 'timeline-dot'}
            style={{ insetInlineStart: `${(position * 100).toFixed(1)}%` }}
          />
        ))}
      </div>
      <ol class="timeline-list">
        {shown.map((entry) => (
          <TimelineRow key={entry.article.canonicalUrl} entry={entry} />
        ))}
      </ol>
      {shown.length < entries.length && (
        <button type="button" class="show-more" onClick={() => setShowsAll(true)}>
          {plural('showMoreReports', entries.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function TimelineRow({ entry: { article, at, isDay, isOpen } }: { entry: TimelineEntry }) {
  const { t, locale } = useI18n();
  const when = localDate(at, locale, { day: true, month: 'short', time: !isDay });
  return (
    <li class={isOpen ? 'timeline-row timeline-row-open' : 'timeline-row'}>
      <time dateTime={article.publishedAt}>{when}</time>
      <span>
        <bdi class="report-outlet">{article.siteName ?? hostOf(article.canonicalUrl)}</bdi>{' '}
        <span class="timeline-language">
          {isOpen ? t('thisReport') : languageName(article.language, locale)}
        </span>
      </span>
    </li>
  );
}
