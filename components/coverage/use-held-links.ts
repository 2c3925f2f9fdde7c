import { useRef, useState } from 'preact/hooks';
import type { CoverageLink } from '@/lib/coverage/coverage-source';

export interface HeldLinks {
  /** What is to be shown now. */
  links: CoverageLink[];
  /** How many reports have come in since the list is held still. */
  waiting: number;
  /** While pointed at or focused the list stands still: nothing may move under a press. */
  hold(): void;
  release(): void;
}

/** Keeps a list of links as it is while somebody is about to press one; what comes meanwhile waits. */
export function useHeldLinks(latest: CoverageLink[]): HeldLinks {
  const [isHeld, setHeld] = useState(false);
  const shown = useRef(latest);
  if (!isHeld || shown.current.length === 0) shown.current = latest;
  return {
    links: shown.current,
    waiting: Math.max(0, latest.length - shown.current.length),
    hold: () => setHeld(true),
    release: () => setHeld(false),
  };
}
