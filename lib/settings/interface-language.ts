import { browser } from 'wxt/browser';

/** The interface's messages and language, as the browser gives them to this extension. */
export const interfaceLanguage = {
  getMessage(key: string, substitutions?: string[]): string {
    // The typed keys of the platform are those of the built manifest; components type theirs from messages.json.
    return browser.i18n.getMessage(key as never, substitutions);
  },
  get uiLanguage(): string {
    return browser.i18n.getUILanguage();
  },
};
