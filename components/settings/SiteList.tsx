import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/primitives/Button';
import { IconButton } from '@/components/primitives/IconButton';
import { useI18n } from '@/components/primitives/i18n';
import { siteFromInput } from './site-from-input';

export interface SiteListProps {
  /** Host names. */
  sites: string[];
  /** What stands there while there is none. */
  empty: string;
  onChange(sites: string[]): void;
}

/** Host names that can be added, as pasted addresses too, and removed. */
export function SiteList({ sites, empty, onChange }: SiteListProps) {
  const { t } = useI18n();
  const id = useId();
  const [draft, setDraft] = useState('');
  const [isRefused, setRefused] = useState(false);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const site = siteFromInput(draft);
    setRefused(site === undefined);
    if (!site) return;
    setDraft('');
    if (!sites.includes(site)) onChange([...sites, site].sort());
  };
  return (
    <>
      {sites.length === 0 ? (
        <p class="settings-empty">{empty}</p>
      ) : (
        <ul class="settings-list">
          {sites.map((site) => (
            <li key={site} class="settings-row">
              <span class="settings-row-words">
                <bdi>{site}</bdi>
              </span>
              <IconButton
                icon="close"
                label={t('siteRemove', site)}
                onClick={() => onChange(sites.filter((other) => other !== site))}
              />
            </li>
          ))}
        </ul>
      )}
      <form class="add-row" onSubmit={add}>
        <label class="visually-hidden" for={id}>
          {t('siteAddLabel')}
        </label>
        <input
          id={id}
          class="text-field"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          placeholder="example.com"
          value={draft}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? `${id}-error` : undefined}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
            setRefused(false);
          }}
        />
        <Button type="submit">{t('siteAdd')}</Button>
      </form>
      {isRefused && (
        <p class="field-error" role="alert" id={`${id}-error`}>
          {t('siteRefused')}
        </p>
      )}
    </>
  );
}
