import { useI18n } from './i18n';
import { exactTime, timeAgo, timeGap } from './time-words';

export interface RelativeTimeProps {
  /** ISO 8601; a day without a time is told by days. */
  iso: string;
  /** Tell the distance to this time instead of to now. */
  relativeTo?: string;
  /** Epoch ms. */
  nowMs?: number;
}

/** A time in words, with the exact one as a tooltip; nothing when the page's date is no date. */
export function RelativeTime({ iso, relativeTo, nowMs = Date.now() }: RelativeTimeProps) {
  const { t, locale } = useI18n();
  const words = () => {
    const gap = relativeTo === undefined ? undefined : timeGap(iso, relativeTo, locale);
    switch (gap?.order) {
      case 'earlier':
        return t('timeEarlier', gap.duration ?? '');
      case 'later':
        return t('timeLater', gap.duration ?? '');
      case 'same-time':
        return t('timeSame');
      case 'same-day':
        return t('timeSameDay');
      default:
        return timeAgo(iso, locale, nowMs);
    }
  };
  const text = words();
  return text === undefined ? null : (
    <time dateTime={iso} title={exactTime(iso, locale)}>
      {text}
    </time>
  );
}
