import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PopupActions, PopupState, PopupViewProps } from '@/components/coverage/PopupView';
import { sendToBackground, sendToReader } from '@/lib/messaging/messenger';
import { switchSite } from '@/lib/settings/settings';
import { type ActiveTab, findTab, readTab } from './active-page';

/** State and actions of the popup, for the tab that it stands over. */
export function usePopup(): PopupViewProps {
  const [state, setState] = useState<PopupState>({ kind: 'loading' });
  const [readerLanguages, setReaderLanguages] = useState<string[]>([]);
  const [tab, setTab] = useState<ActiveTab>();
  const [round, setRound] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    const show = async () => {
      const found = await findTab(new URLSearchParams(location.search));
      if (!isCurrent) return;
      setTab(found);
      if (!found) return setState({ kind: 'unsupported-page' });
      const settings = await sendToBackground('getSettings');
      setReaderLanguages(settings.languages);
      for await (const next of readTab(found, settings)) if (isCurrent) setState(next);
    };
    show().catch((error) => {
      if (isCurrent) setState({ kind: 'failed', reason: reasonOf(error) });
    });
    return () => {
      isCurrent = false;
    };
  }, [round]);

  const refresh = useCallback(() => setRound((count) => count + 1), []);
  return { state, readerLanguages, ...actionsFor(tab, refresh) };
}

function actionsFor(tab: ActiveTab | undefined, refresh: () => void): PopupActions {
  /** Runs a request, then closes the popup (`thenClose`) or shows the new state. */
  const run = (request: Promise<unknown>, thenClose: boolean) => {
    request.then(() => (thenClose ? close() : refresh())).catch((error) => console.error(error));
  };
  return {
    onOpenLink: (url) => run(sendToBackground('openArticle', url), true),
    onGoToMention: (entityId) => tab && run(sendToReader(tab.id, 'goToEntity', entityId), true),
    onToggleSite: (enabled) => tab && run(turnSite(tab, enabled), false),
    onToggleMarks: (enabled) => tab && run(sendToReader(tab.id, 'setMarks', enabled), false),
    onOpenCollection: () =>
      run(browser.tabs.create({ url: browser.runtime.getURL('/collection.html') }), true),
    onOpenOptions: () => run(browser.runtime.openOptionsPage(), true),
    onSaveSelection: () => tab && run(sendToReader(tab.id, 'saveSelection'), true),
    onReadAnyway: () => tab && run(readAnyway(tab), false),
    onRetry: () => (tab ? run(sendToReader(tab.id, 'readAgain'), false) : refresh()),
  };
}

async function readAnyway({ id, url }: ActiveTab): Promise<void> {
  if (await sendToBackground('readAnyway', id, url)) await sendToReader(id, 'readAgain');
}

async function turnSite({ id, url, host }: ActiveTab, isOn: boolean): Promise<void> {
  const settings = await sendToBackground('getSettings');
  await sendToBackground('changeSettings', switchSite(settings, host, isOn));
  if (isOn) await sendToBackground('readAnyway', id, url);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
