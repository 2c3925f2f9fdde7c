import { EntityList } from '@/components/entities/EntityList';
import { listEntities } from '@/components/entities/listed-entities';
import { useI18n } from '@/components/primitives/i18n';
import { Toggle } from '@/components/primitives/Toggle';
import { ArticleHeader } from './ArticleHeader';
import { CoverageOverview } from './CoverageOverview';
import type { PopupActions, PopupState } from './PopupView';
import { hostOf } from './web-address';

export interface ArticleReportProps extends PopupActions {
  state: Extract<PopupState, { kind: 'ready' }>;
  readerLanguages: string[];
  nowMs: number;
}

/** Everything about the open article; shared by the popup and, later, the side panel. */
export function ArticleReport({ state, readerLanguages, nowMs, ...actions }: ArticleReportProps) {
  const { t } = useI18n();
  const { article, recognition, coverage, marksEnabled, siteEnabled } = state;
  return (
    <>
      <ArticleHeader article={article} nowMs={nowMs} />
      <CoverageOverview
        coverage={coverage}
        readerLanguages={readerLanguages}
        basePublishedAt={article.publishedAt}
        nowMs={nowMs}
        onOpenLink={actions.onOpenLink}
        onRetry={actions.onRetry}
      />
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
            onGoToMention={actions.onGoToMention}
          />
        )}
      </section>
      <section class="switches" aria-label={t('switchesLabel')}>
        <Toggle
          checked={marksEnabled}
          onChange={actions.onToggleMarks}
          label={t('switchMarks')}
          hint={
            marksEnabled && siteEnabled && !state.marksPainted ? t('marksNotPainted') : undefined
          }
        />
        <Toggle
          checked={siteEnabled}
          onChange={actions.onToggleSite}
          label={t('switchSite', hostOf(article.url))}
        />
      </section>
    </>
  );
}

function isEmpty({ officials, places }: ReturnType<typeof listEntities>): boolean {
  return officials.length + places.length === 0;
}
