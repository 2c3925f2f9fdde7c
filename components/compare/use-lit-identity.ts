import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const LIT = 'mark-lit';

/** Lights all mentions of the person or place that the pointer is on, in every report. Classes are set by hand: to render every passage anew for each name that the pointer crosses would stutter. */
export function useLitIdentity(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const light = ({ target }: Event): void => {
      const mention = target instanceof Element ? target.closest('[data-identity]') : undefined;
      const identity = mention?.getAttribute('data-identity');
      for (const one of element.querySelectorAll('[data-identity]')) {
        const isSame = identity !== undefined && one.getAttribute('data-identity') === identity;
        one.classList.toggle(LIT, isSame);
      }
    };
    element.addEventListener('pointerover', light);
    element.addEventListener('pointerleave', light);
    return () => {
      element.removeEventListener('pointerover', light);
      element.removeEventListener('pointerleave', light);
    };
  }, [root]);
}
