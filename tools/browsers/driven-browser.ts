import type { Page } from 'puppeteer-core';
import type { Engine } from './find-browser';

/** A value that survives JSON. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | Plain[]
  | { [key: string]: Plain };

/** A document that a program can look into: a tab, a page of the extension, or its popup. */
export interface View {
  /** Calls a function in the document and returns its (awaited) value by JSON; the function sees nothing but its arguments. */
  evaluate<T, A extends Plain[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Tab extends View {
  /** Puppeteer's page, for pointer, keyboard, viewport and navigation. */
  page: Page;
}

/** A real browser with the built extension in it; the same verbs for every engine, so that a test is written once. */
export interface DrivenBrowser {
  engine: Engine;
  /** Name and version as the browser gives them. */
  version: string;
  extensionUrl(path: string): string;
  openTab(url: string): Promise<Tab>;
  /** A tab that somebody else opened (the extension, a link); waits for it. */
  findTab(matches: (url: string) => boolean): Promise<Tab>;
  /** Opens a page of the extension in a tab. */
  openExtensionTab(path: string): Promise<Tab>;
  /** Opens the toolbar popup itself over the tab. */
  openPopup(tab: Tab): Promise<View>;
  /** Runs one of the manifest's commands, as its keyboard shortcut would. */
  runCommand(tab: Tab, name: string): Promise<void>;
  /** Chooses the extension's entry in the context menu of the tab's selection. */
  chooseMenuItem(tab: Tab, id: string): Promise<void>;
  /** Stops the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  badgeText(tab: Tab): Promise<string>;
  /** What the toolbar button is called over a tab. */
  buttonTitle(tab: Tab): Promise<string>;
  /** Address of the tab in front. */
  activeUrl(): Promise<string>;
  /** What pages see as prefers-color-scheme, in open and future tabs. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<DrivenBrowser>;
  /** Ends the browser as a power cut would (SIGKILL), and starts it again with the same profile. */
  crash(): Promise<DrivenBrowser>;
  close(): Promise<void>;
  /** Resolves when the browser has gone, whoever closed it. */
  closed: Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extensionDir: string;
  /** Port of the loopback web's proxy, and the key of its certificate. */
  web: { proxyPort: number; spkiHash: string };
  /** Kept between runs when given; else a fresh one that close() removes. */
  profileDir?: string;
  /** Where files are downloaded to, without a question; the browser's own place when absent. */
  downloadsDir?: string;
  headless?: boolean;
  /** BCP 47, language of the browser's interface. */
  locale?: string;
}
