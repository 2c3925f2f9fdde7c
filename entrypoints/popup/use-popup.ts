import { useLayoutEffect, useState } from 'preact/hooks';
import type { PopupState, PopupViewProps } from '@/components/coverage/PopupView';
import { loadSettings } from '@/lib/settings/store';
import { type AskedPage, askReader, readTab } from './active-page';
import { firstTab, type TabLook, useActiveTab } from './active-tab';
import { actionsFor } from './popup-actions';
import { useCoverage, useReportersMap } from './use-coverage';

export type Surface = NonNullable<PopupViewProps['surface']>;

const LOADING: PopupState = { kind: 'loading' };
// Asked at once, beside each other: the first picture of the view waits for them.
const firstSettings = loadSettings();
const firstPage = firstTab.then((tab) => (tab === 'none' ? undefined : askReader(tab.id)));
// Whoever waits for it hears of a failure; where nobody does, it is none.
firstPage.catch(() => undefined);

/** State and actions of the popup or the side panel, for the tab that it stands over or beside. */
export function usePopup(surface: Surface): PopupViewProps {
  const { tab, visit, look } = useActiveTab(surface === 'panel');
  const [readerLanguages, setReaderLanguages] = useState<string[]>([]);
  // The panel may stand beside another tab by the time that it is there.
  const asked = visit === 0 && surface === 'popup' ? firstPage : undefined;
  const state = usePageState({ tab, visit }, asked, setReaderLanguages);
  const article = state.kind === 'ready' && state.recognition ? state.article : undefined;
  const { coverage, ask } = useCoverage(article, tab instanceof Object && tab.isPrivate);
  const reportersMap = useReportersMap(coverage);
  const [needsSelection, setNeedsSelection] = useState(false);
  return {
    state: state.kind === 'ready' ? { ...state, coverage, reportersMap } : state,
    readerLanguages,
    needsSelection,
    surface,
    ...actionsFor({
      tab: tab === 'none' ? undefined : tab,
      article,
      surface,
      look,
      ask,
      onSaved: (isSaved) => setNeedsSelection(!isSaved),
    }),
  };
}

/** What the page of a tab is, part by part; starts over with every look. */
function usePageState(
  { tab, visit }: TabLook,
  asked: AskedPage | undefined,
  onLanguages: (languages: string[]) => void,
) {
  const [shown, setShown] = useState<{ visit: number; state: PopupState }>();
  useLayoutEffect(() => {
    let isCurrent = true;
    const show = (state: PopupState) => isCurrent && setShown({ visit, state });
    const read = async () => {
      if (tab === undefined) return;
      if (tab === 'none') return show({ kind: 'unsupported-page' });
      const settings = visit === 0 ? firstSettings : loadSettings();
      settings.then(({ languages }) => isCurrent && onLanguages(languages));
      for await (const state of readTab(tab, settings, asked)) {
        if (!isCurrent) return;
        show(state);
      }
    };
    read().catch((error) => show({ kind: 'failed', reason: reasonOf(error) }));
    return () => {
      isCurrent = false;
    };
  }, [tab, visit]);
  return shown?.visit === visit ? shown.state : LOADING;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
