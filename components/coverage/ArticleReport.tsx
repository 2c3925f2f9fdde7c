import { useEffect, useState } from 'preact/hooks';
import { EntityList } from '@/components/entities/EntityList';
import { listEntities } from '@/components/entities/listed-entities';
import { useI18n } from '@/components/primitives/i18n';
import { Toggle } from '@/components/primitives/Toggle';
import { ArticleHeader } from './ArticleHeader';
import { CoverageOverview } from './CoverageOverview';
import { reportingCountries } from './outlet-country';
import type { PopupActions, PopupState } from './PopupView';
import { ReportersMap } from './ReportersMap';
import { SourceStates } from './SourceStates';
import { Timeline } from './Timeline';
import { hostOf } from './web-address';

const WAIT_FOR_REPORTS_MS = 700;

type Ready = Extract<PopupState, { kind: 'ready' }>;

export interface ArticleReportProps extends PopupActions {
  state: Ready;
  readerLanguages: string[];
  nowMs: number;
}

/** Everything about the open article; shared by the popup and the side panel. */
export function ArticleReport({ state, readerLanguages, nowMs, ...actions }: ArticleReportProps) {
  const { article, coverage } = state;
  const isLate = useElapsed(WAIT_FOR_REPORTS_MS);
  // What stands below the reports waits a moment for them, so that nothing jumps when they come.
  const showsRest = coverage !== undefined || isLate;
  const same = coverage?.links.filter(({ verdict }) => verdict === 'same-event') ?? [];
  return (
    <>
      <ArticleHeader article={article} nowMs={nowMs} />
      <CoverageOverview
        coverage={coverage}
        readerLanguages={readerLanguages}
        basePublishedAt={article.publishedAt}
        nowMs={nowMs}
        onOpenLink={actions.onOpenLink}
        onCompare={actions.onCompare}
        translate={actions.translate}
      />
      <SourceStates
        sources={coverage?.sources ?? []}
        onAskSource={actions.onAskSource}
        onOpenOptions={actions.onOpenOptions}
      />
      <Timeline open={article} others={same.map((link) => link.article)} />
      <ReportersMap countries={reportingCountries(same)} drawing={state.reportersMap} />
      {showsRest && (
        <>
          <InArticle state={state} onGoToMention={actions.onGoToMention} />
          <Switches state={state} {...actions} />
        </>
      )}
    </>
  );
}

function InArticle({
  state: { article, recognition },
  onGoToMention,
}: Pick<ArticleReportProps, 'state' | 'onGoToMention'>) {
  const { t } = useI18n();
  return (
    <section class="in-article">
      <h2 class="section-heading">{t('inThisArticle')}</h2>
      {recognition === undefined ? (
        <p class="section-empty">{t('recognitionPending')}</p>
      ) : isEmpty(listEntities(recognition)) ? (
        <p class="section-empty">{t('recognitionEmpty')}</p>
      ) : (
        <EntityList
          recognition={recognition}
          articleLanguage={article.language}
          onGoToMention={onGoToMention}
        />
      )}
    </section>
  );
}

type SwitchesProps = Pick<ArticleReportProps, 'state' | 'onToggleMarks' | 'onToggleSite'>;

function Switches({ state, onToggleMarks, onToggleSite }: SwitchesProps) {
  const { t } = useI18n();
  const { article, marksEnabled, siteEnabled, marksPainted } = state;
  return (
    <section class="switches" aria-label={t('switchesLabel')}>
      <Toggle
        checked={marksEnabled}
        onChange={onToggleMarks}
        label={t('switchMarks')}
        hint={marksEnabled && siteEnabled && !marksPainted ? t('marksNotPainted') : undefined}
      />
      <Toggle
        checked={siteEnabled}
        onChange={onToggleSite}
        label={t('switchSite', hostOf(article.url))}
      />
    </section>
  );
}

/** True when some time has passed since the view was first shown. */
function useElapsed(ms: number): boolean {
  const [hasElapsed, setElapsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setElapsed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return hasElapsed;
}

function isEmpty({ officials, places }: ReturnType<typeof listEntities>): boolean {
  return officials.length + places.length === 0;
}
