import { useId, useState } from 'preact/hooks';
import { failureWords } from '@/components/coverage/source-words';
import { Button } from '@/components/primitives/Button';
import { type I18n, useI18n } from '@/components/primitives/i18n';
import type { AddFeedResult, FoundFeed } from '@/lib/coverage/feeds/feed';

export interface AddFeedProps {
  onAdd(address: string): Promise<AddFeedResult>;
  onAddFound(found: FoundFeed): Promise<AddFeedResult>;
}

/** A field for the address of a feed or a site; where a site has several feeds, the reader chooses. */
export function AddFeed({ onAdd, onAddFound }: AddFeedProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const id = useId();
  const [draft, setDraft] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [result, setResult] = useState<AddFeedResult>();
  const run = async (request: () => Promise<AddFeedResult>) => {
    setBusy(true);
    setResult(undefined);
    try {
      const outcome = await request();
      setResult(outcome);
      if (outcome.outcome === 'added' || outcome.outcome === 'known') setDraft('');
    } catch {
      setResult({ outcome: 'failed', reason: 'unexpected' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="add-feed">
      <form
        class="add-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.trim()) void run(() => onAdd(draft.trim()));
        }}
      >
        <label class="visually-hidden" for={id}>
          {t('feedAddLabel')}
        </label>
        <input
          id={id}
          class="text-field"
          dir={draft ? 'ltr' : undefined}
          inputMode="url"
          autocomplete="off"
          placeholder={t('feedAddLabel')}
          value={draft}
          aria-describedby={`${id}-outcome`}
          onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        />
        <Button type="submit" busy={isBusy}>
          {t('siteAdd')}
        </Button>
      </form>
      <p
        id={`${id}-outcome`}
        role="status"
        class={result?.outcome === 'failed' ? 'field-error' : 'hint'}
      >
        {isBusy ? t('feedSearching') : result && outcomeWords(result, i18n)}
      </p>
      {result?.outcome === 'choose' && (
        <ul class="settings-list">
          {result.found.map((found) => (
            <li key={found.url} class="settings-row">
              <span class="settings-row-words">
                <bdi>{found.title ?? found.url}</bdi>
              </span>
              <Button variant="quiet" onClick={() => void run(() => onAddFound(found))}>
                {t('siteAdd')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function outcomeWords(result: AddFeedResult, i18n: I18n): string {
  const { t } = i18n;
  switch (result.outcome) {
    case 'added':
      return t('feedAdded', result.feed.name);
    case 'known':
      return t('feedKnown', result.feed.name);
    case 'choose':
      return t('feedChoose');
    case 'failed':
      if (result.reason === 'not-an-address') return t('siteRefused');
      if (result.reason === 'no-feed') return t('feedNone');
      return failureWords(result.reason, i18n);
  }
}
