import { useMemo } from 'preact/hooks';
import { ErrorState } from '@/components/primitives/ErrorState';
import { useI18n } from '@/components/primitives/i18n';
import { Wordmark } from '@/components/primitives/Wordmark';
import type { ReportComparison } from '@/lib/event/align/comparison';
import { AddReport } from './AddReport';
import { Comparison } from './Comparison';
import { ReportSlotCard } from './ReportSlotCard';
import { headOf, type ReportHead, type ReportSlot, type SlotActions } from './report-slot';

export type ComparisonState =
  /** Not all reports are there yet. */
  | { kind: 'waiting' }
  | { kind: 'comparing' }
  | { kind: 'failed'; reason: string }
  | { kind: 'ready'; comparison: ReportComparison };

export interface CompareViewProps extends SlotActions {
  /** Two or three, in the order in which they stand side by side; none when the address names none. */
  slots: ReportSlot[];
  state: ComparisonState;
  /** Further reports that could be added. */
  candidates: ReportHead[];
  onAdd(url: string): void;
  onRetry(): void;
  /** Shows a report's own page. */
  onOpen(url: string): void;
}

/** Reports side by side, or what is missing to show them so. */
export function CompareView({
  slots,
  state,
  candidates,
  onAdd,
  onRetry,
  ...actions
}: CompareViewProps) {
  const { t, locale, direction } = useI18n();
  const heads = useMemo(() => slots.map(headOf), [slots]);
  return (
    <div class="compare" lang={locale} dir={direction}>
      <header class="compare-masthead">
        <Wordmark />
      </header>
      <main class="compare-body" aria-busy={state.kind === 'comparing'}>
        <div class="compare-top">
          <h1 class="page-title">{t('compareTitle')}</h1>
          <AddReport candidates={candidates} onAdd={onAdd} />
        </div>
        {slots.length < 2 && <p class="compare-note">{t('compareTooFew')}</p>}
        {state.kind === 'ready' ? (
          <Comparison comparison={state.comparison} heads={heads} onOpen={actions.onOpen} />
        ) : (
          <>
            <ul class="compare-slots">
              {slots.map((slot) => (
                <li key={slot.url}>
                  <ReportSlotCard slot={slot} {...actions} />
                </li>
              ))}
            </ul>
            {state.kind === 'comparing' && (
              <p class="compare-note" role="status">
                {t('compareReading')}
              </p>
            )}
            {state.kind === 'failed' && (
              <ErrorState title={t('compareFailed')} reason={state.reason} onRetry={onRetry} />
            )}
          </>
        )}
      </main>
    </div>
  );
}
