import { browser } from 'wxt/browser';
import { isSiteEnabled } from '@/lib/settings/settings';
import { loadSettings } from '@/lib/settings/store';
import { hostOf } from './inject-reader';

/** What the toolbar says of a tab's page; a page that nothing was said of is idle. */
export type TabState =
  | { kind: 'idle' | 'article' | 'off' | 'failed' }
  /** Reports of the same event in other languages. */
  | { kind: 'links'; count: number };

const SIZES = [16, 32];
/** Folder names of the drawings (tools/icons); an article has the icon of the extension itself. */
const DRAWINGS: Record<TabState['kind'], string> = {
  idle: 'idle-',
  article: '',
  links: '',
  off: 'off-',
  failed: 'failed-',
};
const BADGE_COLOUR = '#0b5c6b';

/** Shows a state on the toolbar button of a tab, in its title too, for those who do not see it. */
export async function showTabState(tabId: number, state: TabState): Promise<void> {
  const drawing = DRAWINGS[state.kind];
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${drawing}${size}.png`]));
  const count = state.kind === 'links' && state.count > 0 ? String(state.count) : '';
  try {
    await browser.action.setIcon({ tabId, path });
    // The count of an article's links may have come before its icon.
    if (state.kind !== 'article') {
      await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
      await browser.action.setBadgeText({ tabId, text: count });
    }
    await browser.action.setTitle({ tabId, title: titleOf(state) });
  } catch {
    // The tab has closed meanwhile.
  }
}

/** Shows that a tab holds no article, or that its site is switched off. */
export async function showNoArticle(tabId: number, url: string | undefined): Promise<void> {
  const host = hostOf(url);
  const isOff = host !== undefined && !isSiteEnabled(await loadSettings(), host);
  await showTabState(tabId, { kind: isOff ? 'off' : 'idle' });
}

function titleOf(state: TabState): string {
  switch (state.kind) {
    case 'idle':
      return browser.i18n.getMessage('extensionName');
    case 'article':
      return browser.i18n.getMessage('actionArticle');
    case 'links':
      return state.count > 0
        ? browser.i18n.getMessage('actionLinks', [String(state.count)])
        : browser.i18n.getMessage('actionArticle');
    case 'off':
      return browser.i18n.getMessage('actionOff');
    case 'failed':
      return browser.i18n.getMessage('actionFailed');
  }
}
