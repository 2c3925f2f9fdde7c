import { useId } from 'preact/hooks';
import { AccessFields } from '@/components/primitives/AccessFields';
import { Button } from '@/components/primitives/Button';
import { type I18n, useI18n } from '@/components/primitives/i18n';
import type { SyncAccount, SyncState } from '@/lib/collection/sync/sync-state';

export interface SyncPanelProps {
  /** Absent while loading. */
  sync?: SyncState;
  isBusy: boolean;
  onStart(account: SyncAccount): void;
  onPause(): void;
  onResume(): void;
  onStop(): void;
}

/** Replication with the reader's own CouchDB database: signing in, how it goes, pausing and leaving. */
export function SyncPanel({ sync, isBusy, onStart, ...actions }: SyncPanelProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const id = useId();
  const needsForm = sync && (sync.kind === 'off' || sync.kind === 'failed');
  return (
    <section class="panel" aria-labelledby={`${id}-title`}>
      <h3 class="panel-title" id={`${id}-title`}>
        {t('syncTitle')}
      </h3>
      <p class="hint">{t('syncIntro')}</p>
      {sync && sync.kind !== 'off' && <SyncProgress sync={sync} />}
      {needsForm && <SyncForm sync={sync} isBusy={isBusy} onStart={onStart} />}
      {sync && sync.kind !== 'off' && (
        <div class="panel-actions">
          {sync.kind === 'paused' ? (
            <Button icon="retry" onClick={actions.onResume}>
              {t('syncResume')}
            </Button>
          ) : (
            sync.kind !== 'failed' && <Button onClick={actions.onPause}>{t('syncPause')}</Button>
          )}
          <Button variant="quiet" onClick={actions.onStop}>
            {t('syncStop')}
          </Button>
        </div>
      )}
    </section>
  );
}

function SyncProgress({ sync }: { sync: SyncState }) {
  const i18n = useI18n();
  const { t, plural, locale } = i18n;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  return (
    <div class={`sync-state sync-state-${sync.kind}`} role="status">
      <p class="sync-headline">
        {sync.kind !== 'off' && t(`sync_${sync.kind}`)} <bdi>{sync.address}</bdi>
      </p>
      {sync.failure && (
        <p class="field-error">
          {failureWords(sync.failure, i18n)} {sync.said && <bdi>{sync.said}</bdi>}
        </p>
      )}
      {sync.retryAt !== undefined && <p>{t('sourceRetryAt', time.format(sync.retryAt))}</p>}
      <ul class="sync-counts">
        {(sync.toSend ?? 0) > 0 && <li>{plural('syncToSend', sync.toSend ?? 0)}</li>}
        {(sync.toFetch ?? 0) > 0 && <li>{plural('syncToFetch', sync.toFetch ?? 0)}</li>}
        {sync.sent > 0 && <li>{plural('syncSent', sync.sent)}</li>}
        {sync.fetched > 0 && <li>{plural('syncFetched', sync.fetched)}</li>}
        {sync.merged > 0 && <li>{plural('syncMerged', sync.merged)}</li>}
        {sync.keptDespiteDeletion > 0 && <li>{plural('syncKept', sync.keptDespiteDeletion)}</li>}
        {sync.refused > 0 && (
          <li>
            {plural('syncRefused', sync.refused)} <bdi>{sync.refusedSaid}</bdi>
          </li>
        )}
      </ul>
    </div>
  );
}

interface SyncFormProps {
  sync: SyncState;
  isBusy: boolean;
  onStart(account: SyncAccount): void;
}

function SyncForm({ sync, isBusy, onStart }: SyncFormProps) {
  const { t } = useI18n();
  return (
    <form
      class="panel-form"
      onSubmit={(event) => {
        event.preventDefault();
        const entered = new FormData(event.currentTarget);
        const word = (name: string): string => String(entered.get(name) ?? '').trim();
        onStart({ address: word('address'), user: word('user'), password: word('password') });
      }}
    >
      <AccessFields
        addressName="address"
        example="https://couch.example.com/snippets"
        address={sync.address}
        user={sync.user}
      />
      <div class="panel-actions">
        <Button type="submit" busy={isBusy}>
          {t(isBusy ? 'connecting' : 'connect')}
        </Button>
      </div>
    </form>
  );
}

function failureWords(failure: NonNullable<SyncState['failure']>, { find }: I18n): string {
  return find(`syncFailure_${failure.replace('-', '_')}`) ?? failure;
}
