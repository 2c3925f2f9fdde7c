import type { TranslateTitle } from './LinkTitle';

interface LanguagePair {
  sourceLanguage: string;
  targetLanguage: string;
}

/** How a language's download is watched: `loaded` is the share that is there, 0..1. */
interface CreateMonitor {
  addEventListener(type: 'downloadprogress', listener: (event: { loaded: number }) => void): void;
}

/** The browser's own translator, https://developer.mozilla.org/docs/Web/API/Translator: on the device; Chrome has it, Firefox not. */
export interface TranslatorApi {
  availability(
    pair: LanguagePair,
  ): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(
    options: LanguagePair & { signal: AbortSignal; monitor(monitor: CreateMonitor): void },
  ): Promise<{
    translate(text: string, options: { signal: AbortSignal }): Promise<string>;
    destroy(): void;
  }>;
}

/** A pair of languages that the browser does not translate, now or ever. */
export class NoTranslation extends Error {}

/** So long the browser may be silent: one that cannot load a language says nothing for ever. */
const SILENCE_MS = 20_000;

/** Translates titles into `targetLanguage` with the browser's translator. It may have to load the language first, for which it wants a press of the reader: `availability` is asked first, and nothing else. */
export function translatorOf(
  api: TranslatorApi,
  targetLanguage: string,
  silenceMs = SILENCE_MS,
): TranslateTitle {
  return async (title, sourceLanguage, { signal, onLoading }) => {
    const pair = { sourceLanguage, targetLanguage };
    const availability = await api.availability(pair).catch(() => 'unavailable' as const);
    if (availability === 'unavailable')
      throw new NoTranslation(`No translation from ${sourceLanguage} to ${targetLanguage}`);
    const watch = watchSilence(silenceMs);
    const either = AbortSignal.any([signal, watch.signal]);
    try {
      if (availability !== 'available') onLoading(0);
      const translator = await api.create({
        ...pair,
        signal: either,
        monitor: (monitor) =>
          monitor.addEventListener('downloadprogress', ({ loaded }) => {
            watch.heard();
            onLoading(loaded);
          }),
      });
      try {
        watch.heard();
        return await translator.translate(title, { signal: either });
      } finally {
        translator.destroy();
      }
    } finally {
      watch.stop();
    }
  };
}

/** A signal that aborts when nothing was heard for so long. */
function watchSilence(ms: number): { signal: AbortSignal; heard(): void; stop(): void } {
  const controller = new AbortController();
  const giveUp = (): void =>
    controller.abort(new DOMException('Silent for too long', 'TimeoutError'));
  let timer = setTimeout(giveUp, ms);
  return {
    signal: controller.signal,
    heard: () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, ms);
    },
    stop: () => clearTimeout(timer),
  };
}
