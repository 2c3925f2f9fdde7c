import type { TranslateTitle } from '@/components/coverage/LinkTitle';
import { type TranslatorApi, translatorOf } from '@/components/coverage/translate-on-device';
import { interfaceLanguage } from '@/lib/settings/interface-language';

const { Translator } = globalThis as { Translator?: TranslatorApi };

/** Translates into the interface's language; undefined where the browser has no translator of its own. */
export const translateTitle: TranslateTitle | undefined =
  Translator && translatorOf(Translator, interfaceLanguage.uiLanguage.split('-')[0] ?? 'en');
