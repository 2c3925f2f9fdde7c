import type { Place } from '@/lib/event/align/comparison';
import type { PassageRef } from './comparison-index';

/** The passage that an element stands in. */
export function passageAt(target: EventTarget | null): PassageRef | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('.passage') : undefined;
  const { report, passage } = element?.dataset ?? {};
  return report === undefined || passage === undefined
    ? undefined
    : { report: Number(report), passage: Number(passage) };
}

/** The element of a passage; undefined where a filter hides it. */
export function elementOf(
  root: ParentNode,
  { report, passage }: PassageRef,
): HTMLElement | undefined {
  const selector = `.passage[data-report="${report}"][data-passage="${passage}"]`;
  return root.querySelector<HTMLElement>(selector) ?? undefined;
}

/** Moves the focus to a passage and scrolls it into view. */
export function focusPassage(root: ParentNode, ref: PassageRef): void {
  const element = elementOf(root, ref);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center', behavior: scrollBehaviour() });
}

/** Smooth, unless the reader asked for less motion. */
export function scrollBehaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

const POINTED_MS = 2000;

/** Flashes the words of a place, where a passage has them marked. */
export function pointAt(root: ParentNode, { report, passage, text }: Place): void {
  if (passage === undefined) return;
  const words = elementOf(root, { report, passage })?.querySelectorAll('.differs') ?? [];
  for (const word of words) {
    if (!text.includes(word.textContent ?? '')) continue;
    word.classList.add('differs-pointed');
    setTimeout(() => word.classList.remove('differs-pointed'), POINTED_MS);
  }
}
