import type { TranslateTitle } from '@/components/coverage/LinkTitle';
import { interfaceLanguage } from '@/lib/settings/interface-language';

interface LanguagePair {
  sourceLanguage: string;
  targetLanguage: string;
}

/** The browser's own translator, https://developer.mozilla.org/docs/Web/API/Translator: on the device; Chrome has it, Firefox not. */
interface TranslatorApi {
  availability(pair: LanguagePair): Promise<string>;
  create(
    options: LanguagePair & { signal: AbortSignal },
  ): Promise<{ translate(text: string): Promise<string>; destroy(): void }>;
}

/** Loading a language takes its time; so long one waits for a title at most. */
const TIME_OUT_MS = 20_000;

const { Translator } = globalThis as { Translator?: TranslatorApi };

/** Translates into the interface's language; the browser may have to load the language first, which it asks for itself. */
export const translateTitle: TranslateTitle | undefined =
  Translator &&
  (async (title, fromLanguage) => {
    const targetLanguage = interfaceLanguage.uiLanguage.split('-')[0] ?? 'en';
    const pair = { sourceLanguage: fromLanguage, targetLanguage };
    if ((await Translator.availability(pair)) === 'unavailable')
      throw new Error(`No translation from ${fromLanguage} to ${targetLanguage}`);
    // A browser that cannot load the language says nothing for ever.
    const signal = AbortSignal.timeout(TIME_OUT_MS);
    const translator = await Translator.create({ ...pair, signal });
    try {
      return await translator.translate(title);
    } finally {
      translator.destroy();
    }
  });
