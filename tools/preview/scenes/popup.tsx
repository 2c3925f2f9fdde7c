import { type PopupState, PopupView } from '@/components/coverage/PopupView';
import { ARTICLE, NOTHING_RECOGNISED, RECOGNITION } from '@/tests/fixtures/components/article';
import {
  COVERAGE,
  LONG_TITLE,
  MANY_LINKS,
  NO_COVERAGE,
  NOW_MS,
  PARTIAL_COVERAGE,
} from '@/tests/fixtures/components/reports';
import type { Scene } from '../scenes';

const ready = {
  kind: 'ready',
  article: ARTICLE,
  recognition: RECOGNITION,
  coverage: COVERAGE,
  marksPainted: true,
  siteEnabled: true,
  marksEnabled: true,
} as const;

const states: Record<string, PopupState> = {
  ready,
  empty: { ...ready, coverage: NO_COVERAGE, recognition: NOTHING_RECOGNISED },
  searching: { ...ready, coverage: undefined, recognition: undefined },
  partial: {
    ...ready,
    article: { ...ARTICLE, title: LONG_TITLE.article.title, siteName: LONG_TITLE.article.siteName },
    coverage: PARTIAL_COVERAGE,
    marksPainted: false,
  },
  many: { ...ready, coverage: MANY_LINKS },
  loading: { kind: 'loading' },
  'not-an-article': { kind: 'not-an-article' },
  'unsupported-page': { kind: 'unsupported-page' },
  'site-off': { kind: 'site-off', host: 'www.kuestenblatt.example' },
  failed: { kind: 'failed', reason: 'The page did not answer within 5 seconds.' },
};

const nothing = () => undefined;

export const popupScenes: Scene[] = Object.entries(states).map(([name, state]) => ({
  name: `popup-${name}`,
  surface: 'popup',
  show: () => (
    <PopupView
      state={state}
      readerLanguages={['en', 'de', 'ru']}
      nowMs={NOW_MS}
      onOpenLink={nothing}
      onGoToMention={nothing}
      onToggleSite={nothing}
      onToggleMarks={nothing}
      onOpenCollection={nothing}
      onOpenOptions={nothing}
      onSaveSelection={nothing}
      onReadAnyway={nothing}
      onRetry={nothing}
    />
  ),
}));
