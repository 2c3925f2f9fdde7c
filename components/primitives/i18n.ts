import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '@/public/_locales/en/messages.json';
import { directionOf } from './text-direction';

/** Every message of the interface; English is the reference that other locales are tested against. */
export type MessageKey = keyof typeof messages;

type StemOf<Key> = Key extends `${infer Stem}_other` ? Stem : never;
/** Messages with one form per plural category, stored as `KEY_one`, `KEY_few`, `KEY_many`, `KEY_other`. */
export type PluralKey = StemOf<MessageKey>;

export interface I18n {
  /** BCP 47 tag of the language that the messages are written in, with the reader's region where it fits. */
  locale: string;
  direction: 'ltr' | 'rtl';
  t(key: MessageKey, ...substitutions: (string | number)[]): string;
  /** The form for `count`, which is the first substitution, written with the locale's digits. */
  plural(key: PluralKey, count: number, ...substitutions: (string | number)[]): string;
  /** A message whose key was put together at run time; undefined where there is none. */
  find(key: string, ...substitutions: string[]): string | undefined;
}

export interface I18nSource {
  /** `browser.i18n.getMessage`: an empty string for an unknown key. */
  getMessage(key: string, substitutions?: string[]): string;
  /** `browser.i18n.getUILanguage()`. */
  uiLanguage: string;
}

/** Messages fall back to English as a whole, so plural forms and dates follow the messages' language, not the browser's. */
export function createI18n({ getMessage, uiLanguage }: I18nSource): I18n {
  const language = getMessage('messagesLanguage');
  const locale = uiLanguage.split(/[-_]/)[0] === language ? uiLanguage.replace('_', '-') : language;
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  const text = (value: string | number): string =>
    typeof value === 'number' ? digits.format(value) : value;

  return {
    locale,
    direction: directionOf(language),
    t: (key, ...substitutions) => getMessage(key, substitutions.map(text)),
    plural(key, count, ...substitutions) {
      const all = [count, ...substitutions].map(text);
      return getMessage(`${key}_${rules.select(count)}`, all) || getMessage(`${key}_other`, all);
    },
    find: (key, ...substitutions) => getMessage(key, substitutions) || undefined,
  };
}

export const I18nContext = createContext<I18n | undefined>(undefined);

/** The interface's language; throws when a page forgot to provide it. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('Provide I18nContext around the view');
  return i18n;
}
