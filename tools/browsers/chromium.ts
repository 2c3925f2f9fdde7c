import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ChromiumBackground } from './chromium-background';
import type { DrivenBrowser, LaunchOptions, Tab } from './driven-browser';
import { findBrowser } from './find-browser';
import { killProcess } from './kill-process';
import { pageTab } from './page-tab';
import { poll } from './poll';
import { profileAt } from './profile';

const QUIET = [
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium, Chrome or Edge with the extension in it; every request goes through the loopback web. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const executablePath = findBrowser('chromium')?.path;
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge found');
  const profile = profileAt(options.profileDir);
  if (options.downloadsDir) downloadTo(options.downloadsDir, profile.dir);
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    // Who opened a window ends it in order, so that the profile is removed.
    handleSIGINT: options.headless ?? true,
    userDataDir: profile.dir,
    // Branded Chrome >= 137 ignores --load-extension; CDP's Extensions.loadUnpacked works in all, and needs the pipe.
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // An attached debugger keeps the background alive; we attach for single calls only.
    targetFilter: (target) => target.type() !== 'service_worker',
    env: { ...process.env, ...(options.locale && { LANGUAGE: options.locale.slice(0, 2) }) },
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.locale ? [`--lang=${options.locale}`] : []),
      '--window-size=1280,1000',
      // Without a display the screen would be 800 x 600, and a popup is cut to what fits there.
      '--screen-info={1600x1200}',
      `--proxy-server=127.0.0.1:${options.web.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      `--ignore-certificate-errors-spki-list=${options.web.spkiHash}`,
    ],
  });
  try {
    const id = await browser.installExtension(options.extensionDir);
    return await drivenChromium(browser, id, async () => profile.discard(), {
      ...options,
      profileDir: profile.dir,
    });
  } catch (error) {
    await browser.close();
    profile.discard();
    throw error;
  }
}

/** In the preferences of a profile that was never used; they stay. */
function downloadTo(folder: string, profileDir: string): void {
  const path = join(profileDir, 'Default', 'Preferences');
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  const download = { default_directory: folder, prompt_for_download: false };
  writeFileSync(path, JSON.stringify({ download }));
}

async function drivenChromium(
  browser: Browser,
  id: string,
  discard: () => Promise<void>,
  options: LaunchOptions,
): Promise<DrivenBrowser> {
  const background = new ChromiumBackground(await browser.target().createCDPSession(), id);
  const extensionUrl = (path: string): string => `chrome-extension://${id}/${path}`;
  let scheme: 'light' | 'dark' | undefined;
  const dress = async (page: Page): Promise<Page> => {
    if (scheme) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
    return page;
  };
  const openTab = async (url: string): ReturnType<DrivenBrowser['openTab']> => {
    const page = await dress(await browser.newPage());
    await page.goto(url);
    return pageTab(page);
  };
  const again = async (): Promise<DrivenBrowser> => {
    const next = await launchChromium(options);
    const closeNext = next.close;
    return { ...next, close: () => closeNext().then(discard) };
  };
  const activeTab = 'chrome.tabs.query({ active: true, lastFocusedWindow: true })';
  const ofButton = async ({ page }: Tab, property: string): Promise<string> => {
    await page.bringToFront();
    const value = await background.evaluate(
      `${activeTab}.then(([tab]) => chrome.action.${property}({ tabId: tab.id }))`,
    );
    return String(value);
  };

  return {
    engine: 'chromium',
    version: await browser.version(),
    extensionUrl,
    openTab,
    findTab: async (matches) =>
      pageTab(
        await dress(
          await poll('the tab', async () =>
            (await browser.pages()).find((page) => matches(page.url())),
          ),
        ),
      ),
    openExtensionTab: (path) => openTab(extensionUrl(path)),
    openPopup: async ({ page }) => {
      await page.bringToFront();
      const before = new Set(browser.targets());
      await background.evaluate('chrome.action.openPopup()');
      const target = await browser.waitForTarget(
        (each) =>
          !before.has(each) && each.type() === 'page' && each.url().startsWith(extensionUrl('')),
      );
      return pageTab(await dress(await target.asPage()));
    },
    runCommand: async ({ page }, name) => {
      await page.bringToFront();
      await background.listensTo('commands.onCommand');
      await background.evaluate(
        `${activeTab}.then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
      );
    },
    chooseMenuItem: async ({ page }, menuItemId) => {
      await page.bringToFront();
      const selectionText = await page.evaluate(() => String(getSelection()));
      const info = JSON.stringify({ menuItemId, selectionText, pageUrl: page.url(), frameId: 0 });
      await background.listensTo('contextMenus.onClicked');
      await background.evaluate(
        `${activeTab}.then(([tab]) => chrome.contextMenus.onClicked.dispatch(${info}, tab))`,
      );
    },
    stopBackground: () => background.stop(),
    isBackgroundRunning: () => background.isRunning(),
    badgeText: (tab) => ofButton(tab, 'getBadgeText'),
    buttonTitle: (tab) => ofButton(tab, 'getTitle'),
    activeUrl: async () =>
      String(await background.evaluate(`${activeTab}.then(([tab]) => tab?.url)`)),
    setColorScheme: async (wanted) => {
      scheme = wanted;
      for (const page of await browser.pages()) await dress(page);
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
