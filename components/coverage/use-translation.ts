import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleSummary } from '@/lib/article/article';
import type { TranslateTitle } from './LinkTitle';
import { NoTranslation } from './translate-on-device';

/** How far a translation has come; `loaded` is the share of the language that the browser has loaded, 0..1. */
export type Translation =
  | { kind: 'none' | 'failed' | 'unavailable' }
  | { kind: 'busy'; loaded?: number }
  | { kind: 'done'; text: string };

/** The translation of one title, and what starts it; ends with the view. */
export function useTranslation(
  { title, language }: ArticleSummary,
  translate: TranslateTitle | undefined,
): [Translation, () => void] {
  const [translation, setTranslation] = useState<Translation>({ kind: 'none' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const start = () => {
    if (!translate || translation.kind === 'busy') return;
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    const show = (next: Translation) => signal.aborted || setTranslation(next);
    show({ kind: 'busy' });
    translate(title, language, {
      signal,
      onLoading: (loaded) => show({ kind: 'busy', loaded }),
    }).then(
      (text) => show({ kind: 'done', text }),
      (error) => show({ kind: error instanceof NoTranslation ? 'unavailable' : 'failed' }),
    );
  };
  return [translation, start];
}
