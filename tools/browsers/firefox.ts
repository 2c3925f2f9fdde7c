import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { DrivenBrowser, LaunchOptions, Tab } from './driven-browser';
import { findBrowser } from './find-browser';
import { FirefoxChrome } from './firefox-chrome';
import { openFirefoxPopup } from './firefox-popup';
import { killProcess } from './kill-process';
import { pageTab } from './page-tab';
import { poll } from './poll';
import { profileAt } from './profile';

/** Pinned, so that the address of extension pages is known before the add-on is installed. */
const EXTENSION_HOST = '5f0c1f0e-7a37-4c1b-9c55-2f6f3a0c9d11';
const EXTENSION = 'WebExtensionPolicy.getByID(addonId).extension';

/** Starts Firefox with the extension in it; every request goes through the loopback web. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const executablePath = findBrowser('firefox')?.path;
  if (!executablePath) throw new Error('no Firefox found');
  const profile = profileAt(options.profileDir);
  const addonId = addonIdOf(options.extensionDir);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    // Who opened a window ends it in order, so that the profile is removed.
    handleSIGINT: options.headless ?? true,
    userDataDir: profile.dir,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['-remote-allow-system-access', '--width=1280', '--height=1000'],
    extraPrefsFirefox: preferences(options, addonId),
  });
  try {
    await browser.installExtension(options.extensionDir);
    return await drivenFirefox(browser, addonId, async () => profile.discard(), {
      ...options,
      profileDir: profile.dir,
    });
  } catch (error) {
    await browser.close();
    profile.discard();
    throw error;
  }
}

function addonIdOf(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return String(manifest.browser_specific_settings.gecko.id);
}

function preferences(
  { web, locale, downloadsDir }: LaunchOptions,
  addonId: string,
): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: EXTENSION_HOST }),
    // A temporary add-on is uninstalled with the browser; its data must outlive that, as an installed one's does.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': web.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': web.proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    ...(downloadsDir && {
      'browser.download.folderList': 2,
      'browser.download.dir': downloadsDir,
      'browser.download.useDownloadDir': true,
    }),
    ...(locale && { 'intl.locale.requested': locale, 'intl.accept_languages': locale }),
  };
}

async function drivenFirefox(
  browser: Browser,
  addonId: string,
  discard: () => Promise<void>,
  options: LaunchOptions,
): Promise<DrivenBrowser> {
  const chrome = await FirefoxChrome.of(browser);
  const again = async (): Promise<DrivenBrowser> => {
    const next = await launchFirefox(options);
    const closeNext = next.close;
    return { ...next, close: () => closeNext().then(discard) };
  };
  const extensionUrl = (path: string): string => `moz-extension://${EXTENSION_HOST}/${path}`;
  const backgroundState = (): Promise<string> =>
    chrome.run(`return ${EXTENSION}.backgroundState`, { addonId });

  const ofButton = async ({ page }: Tab, property: string): Promise<string> => {
    await page.bringToFront();
    return chrome.run(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const action = ExtensionParent.apiManager.global.browserActionFor(${EXTENSION});
       return action.action.getProperty(gBrowser.selectedTab, property);`,
      { addonId, property },
    );
  };

  return {
    engine: 'firefox',
    version: await browser.version(),
    extensionUrl,
    openTab: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return pageTab(page);
    },
    findTab: (matches) => findTab(browser, matches),
    openExtensionTab: (path) => openExtensionTab(browser, chrome, extensionUrl(path)),
    openPopup: async ({ page }) => {
      await page.bringToFront();
      return openFirefoxPopup(chrome, addonId);
    },
    runCommand: async ({ page }, name) => {
      await page.bringToFront();
      await chrome.run(`${EXTENSION}.shortcuts.onCommand(name)`, { addonId, name });
    },
    chooseMenuItem: (tab, id) => chooseMenuItem(chrome, tab, id),
    stopBackground: async () => {
      await chrome.run(
        `await ${EXTENSION}.terminateBackground({ disableResetIdleForTest: true })`,
        { addonId },
      );
    },
    isBackgroundRunning: async () => (await backgroundState()) === 'running',
    badgeText: (tab) => ofButton(tab, 'badgeText'),
    buttonTitle: (tab) => ofButton(tab, 'title'),
    activeUrl: () => chrome.run('return gBrowser.selectedBrowser.currentURI.spec'),
    setColorScheme: async (scheme) => {
      const value = scheme === 'dark' ? '0' : '1';
      await chrome.run(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', Number(value))`,
        { value },
      );
    },
    restart: async () => {
      await browser.close();
      return again();
    },
    crash: async () => {
      await killProcess(browser);
      return again();
    },
    close: () => browser.close().then(discard),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

// Page.url() lags behind for extension pages, so the document is asked.
async function findTab(browser: Browser, matches: (url: string) => boolean): Promise<Tab> {
  return poll('the tab', async () => {
    for (const page of await browser.pages()) {
      const url = await page.evaluate('location.href').catch(() => '');
      if (matches(String(url))) return pageTab(page);
    }
    return undefined;
  });
}

// Puppeteer's goto waits for events that BiDi does not send for moz-extension pages.
async function openExtensionTab(
  browser: Browser,
  chrome: FirefoxChrome,
  url: string,
): Promise<Tab> {
  const page = await browser.newPage();
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  await chrome.send('browsingContext.navigate', { context, url, wait: 'none' });
  const [address] = url.split('#');
  await poll(
    `${url} to load`,
    () =>
      page.evaluate(
        `document.readyState === 'complete' && location.href.startsWith(${JSON.stringify(address)})`,
      ) as Promise<boolean>,
  );
  return pageTab(page);
}

async function chooseMenuItem(chrome: FirefoxChrome, { page }: Tab, id: string): Promise<void> {
  await page.bringToFront();
  const { x, y } = (await page.evaluate(`(() => {
    const { left, top, width, height } = getSelection().getRangeAt(0).getClientRects()[0];
    return { x: left + width / 2, y: top + height / 2 };
  })()`)) as { x: number; y: number };
  await page.mouse.click(x, y, { button: 'right' });
  await poll(
    `the menu item ${id}`,
    async () =>
      (await chrome.run(
        `const menu = document.getElementById('contentAreaContextMenu');
       const item = menu.state === 'open' && menu.querySelector('[id$="menuitem-_' + id + '"]');
       if (item) menu.activateItem(item);
       return item ? 'chosen' : '';`,
        { id },
      )) === 'chosen',
  );
}
