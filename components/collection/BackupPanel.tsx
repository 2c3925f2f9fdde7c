import { useId } from 'preact/hooks';
import { Button } from '@/components/primitives/Button';
import { type I18n, useI18n } from '@/components/primitives/i18n';
import { dateInWords } from '@/components/primitives/time-words';
import type { BackupPlan, BackupState } from '@/lib/collection/backup/backup-state';
import type { StorageStatus } from '@/lib/collection/storage-status';

export interface BackupPanelProps {
  /** Absent while loading. */
  backup?: BackupState;
  storage?: StorageStatus;
  isBusy: boolean;
  /** Where backups go when not to the downloads folder; absent where the browser offers no folders. */
  folder?: { name?: string; onChoose(): void; onLeave(): void };
  nowMs: number;
  /** Asks for leave to write into the downloads folder first: must be called while a press is handled. */
  onPlan(plan: BackupPlan): void;
  onBackUpNow(): void;
}

const PLANS = ['off', 'daily', 'weekly'] as const;

/** The rolling backup: how often, the last one, and how safely the browser keeps what there is. */
export function BackupPanel(props: BackupPanelProps) {
  const { backup, storage, isBusy, folder, nowMs, onPlan, onBackUpNow } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const id = useId();
  return (
    <section class="panel" aria-labelledby={`${id}-title`}>
      <h3 class="panel-title" id={`${id}-title`}>
        {t('backupTitle')}
      </h3>
      <p class="hint">{t('backupIntro')}</p>
      {backup && (
        <div class="panel-field">
          <label for={id}>{t('backupEvery')}</label>
          <select
            id={id}
            class="select"
            value={backup.every}
            onChange={({ currentTarget }) => {
              const every = PLANS.find((plan) => plan === currentTarget.value);
              if (every) onPlan({ every, keep: backup.keep });
            }}
          >
            {PLANS.map((plan) => (
              <option key={plan} value={plan}>
                {t(`backupEvery_${plan}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      <p role="status">{backup && lastBackup(backup, i18n, nowMs)}</p>
      {backup?.failure && (
        <p class="field-error" role="alert">
          {t(backup.failure.reason === 'permission' ? 'backupNoPermission' : 'backupFailed')}{' '}
          {backup.failure.reason !== 'permission' && <bdi>{backup.failure.said}</bdi>}
        </p>
      )}
      <div class="panel-actions">
        <Button icon="download" busy={isBusy} onClick={onBackUpNow}>
          {t('backupNow')}
        </Button>
        {folder && !folder.name && (
          <Button variant="quiet" onClick={folder.onChoose}>
            {t('backupChooseFolder')}
          </Button>
        )}
        {folder?.name && (
          <Button variant="quiet" onClick={folder.onLeave}>
            {t('backupLeaveFolder', folder.name)}
          </Button>
        )}
      </div>
      {storage && <p class="hint">{storageWords(storage, i18n)}</p>}
    </section>
  );
}

function lastBackup({ last }: BackupState, { t, plural, locale }: I18n, nowMs: number): string {
  if (!last) return t('backupNone');
  const when = dateInWords(Date.parse(last.at), locale, nowMs);
  return `${t('backupLast', when, last.fileName)} ${plural('snippetCount', last.snippets)}.`;
}

function storageWords({ usedBytes, availableBytes, isPersistent }: StorageStatus, i18n: I18n) {
  const { t, locale } = i18n;
  const megabytes = (bytes: number): string =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
    }).format(bytes / 1e6);
  const room =
    usedBytes === undefined || availableBytes === undefined
      ? ''
      : t('storageUsed', megabytes(usedBytes), megabytes(availableBytes));
  return `${room} ${t(isPersistent ? 'storagePersistent' : 'storageEvictable')}`.trim();
}
