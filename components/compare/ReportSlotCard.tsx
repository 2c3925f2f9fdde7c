import { failureWords } from '@/components/coverage/source-words';
import { hostOf } from '@/components/coverage/web-address';
import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';
import { headOf, type ReportSlot, type SlotActions } from './report-slot';

export interface ReportSlotCardProps extends SlotActions {
  slot: ReportSlot;
}

/** A report on its way into the comparison: being read, waiting for the reader's word, or out of reach. */
export function ReportSlotCard({ slot, onFetch, onOpen }: ReportSlotCardProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { url } = slot;
  const host = hostOf(url);
  const open = <Button onClick={() => onOpen(url)}>{t('compareOpenTab')}</Button>;
  return (
    <section class={`slot slot-${slot.kind}`} aria-label={host}>
      <p class="slot-host">{host}</p>
      <p class="slot-name">
        <bdi>{headOf(slot).title}</bdi>
      </p>
      {slot.kind === 'loading' && <p role="status">{t('compareLoading')}</p>}
      {slot.kind === 'ready' && <p>{t('compareReady')}</p>}
      {slot.kind === 'asking' && (
        <>
          <p>{t('compareAsk', host)}</p>
          <div class="slot-actions">
            <Button variant="primary" icon="download" onClick={() => onFetch(url)}>
              {t('compareFetch', host)}
            </Button>
            {open}
          </div>
        </>
      )}
      {slot.kind === 'failed' && (
        <>
          <p role="alert">{failureWords(slot.reason, i18n, t('compareNoArticle'))}</p>
          <p>{t('compareOpenInstead')}</p>
          <div class="slot-actions">
            {open}
            <Button icon="retry" onClick={() => onFetch(url)}>
              {t('retry')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
