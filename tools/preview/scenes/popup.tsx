import { type PopupState, PopupView } from '@/components/coverage/PopupView';
import { ARTICLE, NOTHING_RECOGNISED, RECOGNITION } from '@/tests/fixtures/components/article';
import { REPORTERS_MAP } from '@/tests/fixtures/components/knowledge';
import {
  ARABIC,
  COVERAGE,
  LONG_TITLE,
  MANY_LINKS,
  NO_COVERAGE,
  NOW_MS,
  OFFLINE,
  PARTIAL_COVERAGE,
  REPRINTED,
  STOPPED_SOURCES,
} from '@/tests/fixtures/components/reports';
import type { Scene } from '../scenes';

const ready = {
  kind: 'ready',
  article: ARTICLE,
  recognition: RECOGNITION,
  coverage: COVERAGE,
  reportersMap: REPORTERS_MAP,
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
  'source-states': { ...ready, coverage: STOPPED_SOURCES, reportersMap: undefined },
  offline: { ...ready, coverage: OFFLINE },
  arabic: { ...ready, article: { ...ARTICLE, ...ARABIC.article }, coverage: REPRINTED },
  many: { ...ready, coverage: MANY_LINKS },
  loading: { kind: 'loading' },
  'not-an-article': { kind: 'not-an-article' },
  'unsupported-page': { kind: 'unsupported-page' },
  'site-off': { kind: 'site-off', host: 'www.kuestenblatt.example' },
  failed: { kind: 'failed', reason: 'The page did not answer within 5 seconds.' },
};

const nothing = () => undefined;

function scene(
  name: string,
  state: PopupState,
  surface: 'popup' | 'panel',
  clicks?: string[],
): Scene {
  return {
    name,
    surface,
    clicks,
    show: () => (
      <PopupView
        state={state}
        readerLanguages={['en', 'de', 'ru']}
        nowMs={NOW_MS}
        surface={surface}
        translate={async () =>
          'Georgia and Azerbaijan agree to widen the railway to the port of Poti'
        }
        onOpenLink={nothing}
        onCompare={nothing}
        onAskSource={nothing}
        onGoToMention={nothing}
        onToggleSite={nothing}
        onToggleMarks={nothing}
        onOpenCollection={nothing}
        onOpenOptions={nothing}
        onSaveSelection={nothing}
        onOpenPanel={surface === 'popup' ? nothing : undefined}
        onReadAnyway={nothing}
        onRetry={nothing}
      />
    ),
  };
}

const TRANSLATE = '.reports-same-event .language-group:nth-of-type(2) .quiet-action:last-child';

export const popupScenes: Scene[] = [
  ...Object.entries(states).map(([name, state]) => scene(`popup-${name}`, state, 'popup')),
  scene('popup-translated', ready, 'popup', [TRANSLATE]),
  scene('panel-ready', ready, 'panel'),
  scene('panel-arabic', states.arabic ?? ready, 'panel'),
  scene('panel-not-an-article', { kind: 'not-an-article' }, 'panel'),
];
