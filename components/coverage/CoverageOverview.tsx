import { useI18n } from '@/components/primitives/i18n';
import type { Coverage } from '@/lib/coverage/coverage-source';
import type { LinkSetting } from './CoverageLinkItem';
import { CoverageSection } from './CoverageSection';
import { useHeldLinks } from './use-held-links';

export interface CoverageOverviewProps extends LinkSetting {
  /** Absent until the first answer of a source. */
  coverage?: Coverage;
  readerLanguages: string[];
}

/** Reports of the same event and related ones; they come in one by one, but never move under the pointer. */
export function CoverageOverview({ coverage, ...setting }: CoverageOverviewProps) {
  const { t, plural } = useI18n();
  const { links, waiting, hold, release } = useHeldLinks(coverage?.links ?? []);
  const isSearching =
    coverage === undefined || coverage.sources.some(({ state }) => state === 'searching');
  const same = links.filter(({ verdict }) => verdict === 'same-event');
  const related = links.filter(({ verdict }) => verdict === 'related');
  return (
    <div
      class={isSearching ? 'coverage coverage-searching' : 'coverage'}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocusIn={hold}
      onFocusOut={release}
    >
      {same.length === 0 && (
        <section class="reports">
          <h2 class="section-heading">{t('sameEvent')}</h2>
          <p class="section-empty">{t(isSearching ? 'coverageSearching' : 'coverageEmpty')}</p>
        </section>
      )}
      <CoverageSection heading={t('sameEvent')} kind="same-event" links={same} {...setting} />
      <CoverageSection heading={t('relatedReports')} kind="related" links={related} {...setting} />
      <p class="visually-hidden" role="status">
        {isSearching ? '' : plural('coverageFound', same.length)}
      </p>
      {waiting > 0 && (
        <button type="button" class="show-more new-reports" onClick={release}>
          {plural('newReports', waiting)}
        </button>
      )}
    </div>
  );
}
