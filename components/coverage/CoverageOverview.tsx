import { useI18n } from '@/components/primitives/i18n';
import type { Coverage } from '@/lib/coverage/coverage-source';
import { CoverageSection } from './CoverageSection';
import { SourceStates } from './SourceStates';

export interface CoverageOverviewProps {
  /** Absent until the first answer of a source. */
  coverage?: Coverage;
  readerLanguages: string[];
  basePublishedAt?: string;
  nowMs: number;
  onOpenLink(url: string): void;
  onRetry(): void;
}

/** Reports of the same event, related ones, and how the sources stand. */
export function CoverageOverview({ coverage, onRetry, ...shared }: CoverageOverviewProps) {
  const { t } = useI18n();
  const links = coverage?.links ?? [];
  const sources = coverage?.sources ?? [];
  const isSearching = coverage === undefined || sources.some(({ state }) => state === 'searching');
  const same = links.filter(({ verdict }) => verdict === 'same-event');
  const related = links.filter(({ verdict }) => verdict === 'related');
  return (
    <>
      {same.length === 0 && (
        <section class="reports">
          <h2 class="section-heading">{t('sameEvent')}</h2>
          <p class="section-empty">{t(isSearching ? 'coverageSearching' : 'coverageEmpty')}</p>
        </section>
      )}
      <CoverageSection heading={t('sameEvent')} kind="same-event" links={same} {...shared} />
      <CoverageSection heading={t('relatedReports')} kind="related" links={related} {...shared} />
      <SourceStates sources={sources} onRetry={onRetry} />
    </>
  );
}
