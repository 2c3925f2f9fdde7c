import { useId } from 'preact/hooks';
import { failureWords } from '@/components/coverage/source-words';
import { Facts } from '@/components/primitives/Facts';
import { IconButton } from '@/components/primitives/IconButton';
import { useI18n } from '@/components/primitives/i18n';
import { countryName } from '@/components/primitives/names';
import { timeAgo } from '@/components/primitives/time-words';
import type { FeedEntry } from '@/lib/coverage/feeds/feed';

export interface FeedRowProps {
  feed: FeedEntry;
  onPick(isPicked: boolean): void;
}

/** One outlet: whether it is followed, where it is at home, and how its feed does. */
export function FeedRow({ feed, onPick }: FeedRowProps) {
  const i18n = useI18n();
  const id = useId();
  const { status } = feed;
  const country = feed.country && countryName(feed.country, i18n.locale);
  const checked =
    status?.checkedAt === undefined
      ? undefined
      : timeAgo(new Date(status.checkedAt).toISOString(), i18n.locale, Date.now());
  const facts = [
    country,
    feed.isOwn ? hostOf(feed.url) : undefined,
    feed.isPicked && status && i18n.plural('feedReports', status.reports),
    feed.isPicked && checked && i18n.t('feedChecked', checked),
  ].filter((fact) => typeof fact === 'string');
  return (
    <li class="feed-row">
      <input
        class="checkbox"
        type="checkbox"
        id={id}
        checked={feed.isPicked}
        onChange={({ currentTarget }) => onPick(currentTarget.checked)}
      />
      <span class="feed-words">
        <label class="toggle-label" for={id}>
          <bdi>{feed.name}</bdi>
        </label>
        <Facts items={facts} />
        {feed.isPicked && status?.failure && (
          <span class="field-error" title={status.detail}>
            {failureWords(status.failure, i18n)}
          </span>
        )}
      </span>
      {feed.isOwn && (
        <IconButton
          icon="close"
          label={i18n.t('feedRemove', feed.name)}
          onClick={() => onPick(false)}
        />
      )}
    </li>
  );
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}
