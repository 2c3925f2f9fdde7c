import { Button } from '@/components/primitives/Button';
import { EmptyState } from '@/components/primitives/EmptyState';
import { ErrorState } from '@/components/primitives/ErrorState';
import { IconButton } from '@/components/primitives/IconButton';
import { useI18n } from '@/components/primitives/i18n';
import { Wordmark } from '@/components/primitives/Wordmark';
import type { Article } from '@/lib/article/article';
import type { MapDrawing } from '@/lib/atlas/map-drawing';
import type { Coverage } from '@/lib/coverage/coverage-source';
import type { Recognition } from '@/lib/entities/entity';
import { ArticleReport } from './ArticleReport';
import type { TranslateTitle } from './LinkTitle';

/** What the popup has to show; parts of `ready` arrive one after the other. */
export type PopupState =
  | { kind: 'loading' }
  | { kind: 'not-an-article' }
  /** The browser's own pages, PDF, files. */
  | { kind: 'unsupported-page' }
  | { kind: 'site-off'; host: string }
  | { kind: 'failed'; reason: string }
  | {
      kind: 'ready';
      article: Article;
      recognition?: Recognition;
      /** Absent until the first answer of a source. */
      coverage?: Coverage;
      /** Absent until it is drawn. */
      reportersMap?: MapDrawing;
      marksPainted: boolean;
      siteEnabled: boolean;
      marksEnabled: boolean;
    };

export interface PopupActions {
  onOpenLink(url: string): void;
  onCompare(url: string): void;
  /** Absent where the browser has no translator of its own. */
  translate?: TranslateTitle;
  onAskSource(sourceId: string): void;
  onGoToMention(entityId: string): void;
  onToggleSite(enabled: boolean): void;
  onToggleMarks(enabled: boolean): void;
  onOpenCollection(): void;
  onOpenOptions(): void;
  onSaveSelection(): void;
  /** Shows the same beside the page, for as long as the person likes; absent where it is already there. */
  onOpenPanel?(): void;
  /** Reads a page that does not look like an article. */
  onReadAnyway(): void;
  onRetry(): void;
}

export interface PopupViewProps extends PopupActions {
  state: PopupState;
  /** Settings.languages. */
  readerLanguages: string[];
  /** Epoch ms. */
  nowMs?: number;
  /** The selection was to be saved, but there is none. */
  needsSelection?: boolean;
  /** The side panel is as high as the window and as wide as the person makes it. */
  surface?: 'popup' | 'panel';
}

/** The toolbar popup and the side panel: the open article, its reports in other languages, its officials and places. */
export function PopupView({
  state,
  readerLanguages,
  nowMs = Date.now(),
  needsSelection = false,
  surface = 'popup',
  ...actions
}: PopupViewProps) {
  const { t, locale, direction } = useI18n();
  return (
    <div class={`popup popup-${surface}`} lang={locale} dir={direction}>
      <header class="popup-bar">
        {state.kind === 'ready' ? (
          <Wordmark />
        ) : (
          <h1 class="popup-name">
            <Wordmark />
          </h1>
        )}
        {state.kind === 'ready' && (
          <IconButton
            icon="bookmark-add"
            label={t('saveSelection')}
            onClick={actions.onSaveSelection}
          />
        )}
        {actions.onOpenPanel && (
          <IconButton icon="panel" label={t('openPanel')} onClick={actions.onOpenPanel} />
        )}
        <IconButton
          icon="collection"
          label={t('openCollection')}
          onClick={actions.onOpenCollection}
        />
        <IconButton icon="settings" label={t('openOptions')} onClick={actions.onOpenOptions} />
      </header>
      <p class="popup-notice" role="status">
        {needsSelection && t('selectFirst')}
      </p>
      <main class="popup-body" aria-busy={state.kind === 'loading'}>
        <PopupBody
          state={state}
          readerLanguages={readerLanguages}
          nowMs={nowMs}
          actions={actions}
        />
      </main>
    </div>
  );
}

interface PopupBodyProps {
  state: PopupState;
  readerLanguages: string[];
  nowMs: number;
  actions: PopupActions;
}

function PopupBody({ state, readerLanguages, nowMs, actions }: PopupBodyProps) {
  const { t } = useI18n();
  switch (state.kind) {
    case 'loading':
      return (
        <p class="popup-loading" role="status">
          {t('popupLoading')}
        </p>
      );
    case 'not-an-article':
      return (
        <EmptyState
          icon="page"
          title={t('notAnArticleTitle')}
          action={<Button onClick={actions.onReadAnyway}>{t('readAnyway')}</Button>}
        >
          {t('notAnArticleText')}
        </EmptyState>
      );
    case 'unsupported-page':
      return (
        <EmptyState icon="globe" title={t('unsupportedPageTitle')}>
          {t('unsupportedPageText')}
        </EmptyState>
      );
    case 'site-off':
      return (
        <EmptyState
          icon="page"
          title={t('siteOffTitle', state.host)}
          action={
            <Button variant="primary" onClick={() => actions.onToggleSite(true)}>
              {t('siteTurnOn')}
            </Button>
          }
        >
          {t('siteOffText')}
        </EmptyState>
      );
    case 'failed':
      return (
        <ErrorState title={t('popupFailedTitle')} reason={state.reason} onRetry={actions.onRetry} />
      );
    case 'ready':
      return (
        <ArticleReport state={state} readerLanguages={readerLanguages} nowMs={nowMs} {...actions} />
      );
  }
}
