import type { TranslatorApi } from '@/components/coverage/translate-on-device';

type Availability = Awaited<ReturnType<TranslatorApi['availability']>>;
type Options = Parameters<TranslatorApi['create']>[0];
type Created = Awaited<ReturnType<TranslatorApi['create']>>;

/** A Translator that behaves as https://webmachinelearning.github.io/translation-api/ says, and waits at each step for the test. */
export class StandInTranslator implements TranslatorApi {
  readonly asked: { sourceLanguage: string; targetLanguage: string }[] = [];
  /** Titles that were translated, and those whose translator was not given back. */
  readonly translated: string[] = [];
  open = 0;
  private monitor: ((loaded: number) => void) | undefined;
  private loading = Promise.withResolvers<void>();

  constructor(
    private state: Availability,
    private readonly words: (text: string) => Promise<string> = async (text) => `[${text}]`,
  ) {}

  async availability(pair: { sourceLanguage: string; targetLanguage: string }) {
    // A tag that is none is refused before anything is looked up.
    for (const tag of Object.values(pair)) new Intl.Locale(tag);
    this.asked.push({ ...pair });
    return this.state;
  }

  async create({ signal, monitor }: Options): Promise<Created> {
    signal.throwIfAborted();
    if (this.state === 'unavailable')
      throw new DOMException('The language pair is unsupported', 'NotSupportedError');
    if (this.state !== 'available') {
      if (!navigator.userActivation.isActive)
        throw new DOMException('Requires a user gesture', 'NotAllowedError');
      this.state = 'downloading';
      monitor({
        addEventListener: (_type, listener) => {
          this.monitor = (loaded) => listener({ loaded });
        },
      });
      await untilAborted(this.loading.promise, signal);
      this.state = 'available';
    }
    return this.translator();
  }

  /** A part of the language has come, 0..1. */
  progress(loaded: number): void {
    this.monitor?.(loaded);
  }

  /** The whole language has come, or cannot come. */
  endLoading(failure?: DOMException): void {
    if (failure) this.loading.reject(failure);
    else this.loading.resolve();
  }

  private translator(): Created {
    let isDestroyed = false;
    this.open += 1;
    return {
      translate: async (text, { signal }) => {
        if (isDestroyed) throw new DOMException('The translator is gone', 'InvalidStateError');
        this.translated.push(text);
        return untilAborted(this.words(text), signal);
      },
      destroy: () => {
        isDestroyed = true;
        this.open -= 1;
      },
    };
  }
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}
