import { useId, useState } from 'preact/hooks';
import { useI18n } from '@/components/primitives/i18n';
import { countryName, languageName } from '@/components/primitives/names';
import { SearchField } from '@/components/primitives/SearchField';
import type { FeedEntry } from '@/lib/coverage/feeds/feed';
import { FeedRow } from './FeedRow';
import { type FeedGroup, groupFeeds } from './group-feeds';

export interface FeedPickerProps {
  feeds: FeedEntry[];
  /** Languages that come first and stand open. */
  languages: string[];
  onPick(ids: string[], isPicked: boolean): void;
}

/** The outlets by language, to be searched and narrowed by country, each with a box to follow it. */
export function FeedPicker({ feeds, languages, onPick }: FeedPickerProps) {
  const { t, locale } = useI18n();
  const id = useId();
  const [query, setQuery] = useState('');
  const [country, setCountry] = useState('');
  const groups = groupFeeds(feeds, { query, country, languages, locale });
  const countries = [...new Set(feeds.flatMap((feed) => feed.country ?? []))]
    .map((code) => ({ code, name: countryName(code, locale) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  const isNarrowed = query !== '' || country !== '';
  return (
    <div class="feed-picker">
      <div class="feed-filters">
        <SearchField value={query} onInput={setQuery} label={t('feedsSearch')} />
        <label class="visually-hidden" for={id}>
          {t('feedsCountry')}
        </label>
        <select
          id={id}
          class="select"
          value={country}
          onChange={({ currentTarget }) => setCountry(currentTarget.value)}
        >
          <option value="">{t('feedsAllCountries')}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {groups.length === 0 && (
        <p class="settings-empty" role="status">
          {t('feedsNoMatch')}
        </p>
      )}
      {groups.map((group) => (
        <FeedGroupList
          key={`${group.key}${isNarrowed}`}
          group={group}
          isOpen={isNarrowed || languages.includes(group.key) || group.key === 'own'}
          onPick={onPick}
        />
      ))}
    </div>
  );
}

interface FeedGroupListProps {
  group: FeedGroup;
  isOpen: boolean;
  onPick: FeedPickerProps['onPick'];
}

function FeedGroupList({ group, isOpen, onPick }: FeedGroupListProps) {
  const { t, plural, locale } = useI18n();
  const followed = group.feeds.filter(({ isPicked }) => isPicked).length;
  return (
    <details class="feed-group" open={isOpen}>
      <summary class="feed-group-head">
        <span>{group.key === 'own' ? t('feedsOwn') : languageName(group.key, locale)}</span>
        {followed > 0 && <span class="feed-group-count">{plural('feedsFollowed', followed)}</span>}
      </summary>
      <ul class="feed-rows">
        {group.feeds.map((feed) => (
          <FeedRow key={feed.id} feed={feed} onPick={(isPicked) => onPick([feed.id], isPicked)} />
        ))}
      </ul>
    </details>
  );
}
