import { browser } from 'wxt/browser';
import { MessageError, sendToReader } from '@/lib/messaging/messenger';
import type { ToReader } from '@/lib/messaging/protocol';
import { isSiteEnabled, switchSite } from '@/lib/settings/settings';
import { loadSettings, saveSettings } from '@/lib/settings/store';
import { hostOf, injectReader } from './inject-reader';
import { settingsChanged } from './settings-changed';

const SAVE_SELECTION = 'save-selection';

/** Registers the keyboard commands and the context menu; listeners are added at once, as a worker needs. */
export function registerCommands(): void {
  browser.commands.onCommand.addListener((command) => void runCommand(command));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === SAVE_SELECTION && tab?.id !== undefined)
      void saveSelection(tab.id, tab.url);
  });
  browser.runtime.onInstalled.addListener(() => void createMenu());
}

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE_SELECTION,
    title: browser.i18n.getMessage('commandSaveSnippet'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

async function runCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  switch (command) {
    case 'save-snippet':
      return saveSelection(tab.id, tab.url);
    case 'next-official':
      return goTo(tab.id, 'next', 'official');
    case 'previous-official':
      return goTo(tab.id, 'previous', 'official');
    case 'next-place':
      return goTo(tab.id, 'next', 'place');
    case 'previous-place':
      return goTo(tab.id, 'previous', 'place');
    case 'toggle-marks':
      return toggleSite(tab.url);
  }
}

async function goTo(tabId: number, ...args: Parameters<ToReader['goToMention']>): Promise<void> {
  await ignoreUnreachable(sendToReader(tabId, 'goToMention', ...args));
}

/** On a page that is no article the reader is injected first: a passage can be saved from any page. */
async function saveSelection(tabId: number, url: string | undefined): Promise<void> {
  try {
    await sendToReader(tabId, 'saveSelection');
  } catch (error) {
    if (!(error instanceof MessageError && error.code === 'unreachable')) throw error;
    if (await injectReader(tabId, url)) await sendToReader(tabId, 'saveSelection');
  }
}

async function toggleSite(url: string | undefined): Promise<void> {
  const host = hostOf(url);
  if (!host) return;
  const settings = await loadSettings();
  const change = switchSite(settings, host, !isSiteEnabled(settings, host));
  await settingsChanged(await saveSettings(change));
}

async function ignoreUnreachable(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
  }
}
