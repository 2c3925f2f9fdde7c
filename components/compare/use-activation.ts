import { useEffect, useRef } from 'preact/hooks';
import type { PassageRef } from './comparison-index';
import { passageAt } from './go-to-passage';

/** A pointer that only crosses a passage must not set the other columns moving. */
const REST_MS = 150;

export interface ActivationHandlers {
  onFocusIn(event: FocusEvent): void;
  onMouseOver(event: MouseEvent): void;
  onMouseLeave(): void;
}

/** Handlers that call `onActivate` with the passage that has the focus, or on which the pointer rests. */
export function useActivation(onActivate: (passage: PassageRef) => void): ActivationHandlers {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);
  return {
    onFocusIn({ target }) {
      stop();
      const passage = passageAt(target);
      if (passage) onActivate(passage);
    },
    onMouseOver({ target }) {
      stop();
      const passage = passageAt(target);
      if (passage) timer.current = setTimeout(() => onActivate(passage), REST_MS);
    },
    onMouseLeave: stop,
  };
}
