import { browser } from 'wxt/browser';
import type { PopupActions } from '@/components/coverage/PopupView';
import type { Article } from '@/lib/article/article';
import { sendToBackground, sendToReader } from '@/lib/messaging/messenger';
import { switchSite } from '@/lib/settings/settings';
import { loadSettings } from '@/lib/settings/store';
import type { ActiveTab } from './active-tab';
import { openPanel } from './open-panel';
import { translateTitle } from './translate-title';

export interface ActionsInput {
  tab: ActiveTab | undefined;
  /** The open article, when it has been read. */
  article: Article | undefined;
  surface: 'popup' | 'panel';
  /** Looks at the page anew. */
  look(): void;
  /** Asks one source of coverage. */
  ask(sourceId: string): void;
  /** The selection is saved; false: there was none. */
  onSaved(isSaved: boolean): void;
}

/** What the buttons do. Going somewhere closes the popup; the side panel stays. */
export function actionsFor(input: ActionsInput): PopupActions {
  const { tab, article, surface, look, ask, onSaved } = input;
  const leave = () => surface === 'popup' && close();
  const run = <T>(request: Promise<T>, then: (reply: T) => void) => {
    request.then(then).catch((error) => console.error(error));
  };
  const panelOpener =
    surface === 'popup' && tab && openPanel ? openPanel.bind(undefined, tab.windowId) : undefined;
  return {
    translate: translateTitle,
    onAskSource: ask,
    onOpenLink: (url) => run(sendToBackground('openArticle', url), leave),
    onCompare: (url) => article && run(sendToBackground('openComparison', article.url, url), leave),
    onGoToMention: (entityId) => tab && run(sendToReader(tab.id, 'goToEntity', entityId), leave),
    onToggleSite: (isOn) => tab && run(turnSite(tab, isOn), look),
    onToggleMarks: (areOn) => tab && run(sendToReader(tab.id, 'setMarks', areOn), look),
    onOpenCollection: () => run(sendToBackground('openCollection'), leave),
    onOpenOptions: () => run(browser.runtime.openOptionsPage(), leave),
    onSaveSelection: () =>
      tab &&
      run(sendToReader(tab.id, 'saveSelection'), (isSaved) => {
        onSaved(isSaved);
        if (isSaved) leave();
      }),
    onOpenPanel: panelOpener && (() => run(panelOpener(), leave)),
    onReadAnyway: () => tab && run(readAnyway(tab), look),
    onRetry: () => (tab ? run(sendToReader(tab.id, 'readAgain'), look) : look()),
  };
}

async function readAnyway({ id, url }: ActiveTab): Promise<void> {
  if (await sendToBackground('readAnyway', id, url)) await sendToReader(id, 'readAgain');
}

async function turnSite({ id, url, host }: ActiveTab, isOn: boolean): Promise<void> {
  await sendToBackground('changeSettings', switchSite(await loadSettings(), host, isOn));
  if (isOn) await sendToBackground('readAnyway', id, url);
}
