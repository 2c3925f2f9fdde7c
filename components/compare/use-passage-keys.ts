import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ComparisonIndex, PassageRef } from './comparison-index';
import { passageAt } from './go-to-passage';

export interface PassageKeys {
  root: RefObject<HTMLElement | null>;
  index: ComparisonIndex;
  goTo(passage: PassageRef): void;
}

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Arrows or j and k walk through the passages of a list, Home and End go to its ends, Enter to the partner and from there to the next one, round. `goTo` should be the same function at every call. */
export function usePassageKeys({ root, index, goTo }: PassageKeys): void {
  useEffect(() => {
    const element = root.current;
    const walk = (event: KeyboardEvent): void => {
      const here = passageAt(event.target);
      if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = nextPassage(event, here, element, index);
      if (!next) return;
      event.preventDefault();
      goTo(next);
    };
    element?.addEventListener('keydown', walk);
    return () => element?.removeEventListener('keydown', walk);
  }, [root, index, goTo]);
}

function nextPassage(
  { key, target }: KeyboardEvent,
  here: PassageRef,
  root: HTMLElement | null,
  index: ComparisonIndex,
): PassageRef | undefined {
  if (key === 'Enter') return partnerAfter(here, index);
  const list = target instanceof Element ? target.closest('.passages, .interleaved') : undefined;
  const all = [...((list ?? root)?.querySelectorAll('.passage') ?? [])];
  const at = target instanceof Element ? all.indexOf(target) : -1;
  if (key === 'Home') return passageAt(all[0] ?? null);
  if (key === 'End') return passageAt(all.at(-1) ?? null);
  const step = STEPS[key];
  return step && at >= 0 ? passageAt(all[at + step] ?? null) : undefined;
}

/** The first partner in the next report that has one. */
function partnerAfter(here: PassageRef, index: ComparisonIndex): PassageRef | undefined {
  const partners = index.partnersOf(here);
  return partners.find(({ report }) => report > here.report) ?? partners[0];
}
