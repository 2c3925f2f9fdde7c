import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ComparisonIndex, PassageRef } from './comparison-index';
import { elementOf, passageAt, scrollBehaviour } from './go-to-passage';

/** A column that was turned by hand leads for so long; what the others do meanwhile is our own doing. */
const LEAD_MS = 400;
/** Pixels below a column's top at which its reader is taken to read. */
const READING_LINE_PX = 120;

/** Keeps partners at one height: those of the active passage, and while a column is scrolled by hand those of the passage at its reading line. */
export function useScrollInStep(
  board: RefObject<HTMLElement | null>,
  active: PassageRef | undefined,
  index: ComparisonIndex,
): void {
  useEffect(() => {
    if (board.current && active) bringPartners(board.current, active, index, scrollBehaviour());
  }, [board, active, index]);

  useEffect(() => {
    const element = board.current;
    if (!element) return;
    let leader: Element | null = null;
    let timer: ReturnType<typeof setTimeout>;
    const lead = ({ target }: Event): void => {
      leader = columnOf(target);
      clearTimeout(timer);
      timer = setTimeout(() => {
        leader = null;
      }, LEAD_MS);
    };
    const follow = ({ target }: Event): void => {
      if (!leader || target !== leader) return;
      const read = readPassage(leader, index);
      if (read) bringPartners(element, read, index, 'auto');
    };
    element.addEventListener('wheel', lead, { passive: true });
    element.addEventListener('touchmove', lead, { passive: true });
    element.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('wheel', lead);
      element.removeEventListener('touchmove', lead);
      element.removeEventListener('scroll', follow, { capture: true });
    };
  }, [board, index]);
}

function columnOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('.column') : null;
}

/** The first passage below the reading line that the other reports have too. */
function readPassage(column: Element, index: ComparisonIndex): PassageRef | undefined {
  const line = column.getBoundingClientRect().top + READING_LINE_PX;
  for (const element of column.querySelectorAll('.passage-shared')) {
    if (element.getBoundingClientRect().bottom < line) continue;
    const passage = passageAt(element);
    if (passage && index.partnersOf(passage).length > 0) return passage;
  }
  return undefined;
}

/** Scrolls the other columns until the first partner in each is at the passage's height. */
function bringPartners(
  board: HTMLElement,
  passage: PassageRef,
  index: ComparisonIndex,
  behavior: ScrollBehavior,
): void {
  const top = elementOf(board, passage)?.getBoundingClientRect().top;
  if (top === undefined) return;
  const moved = new Set<number>();
  for (const partner of index.partnersOf(passage)) {
    const element = elementOf(board, partner);
    if (!element || moved.has(partner.report)) continue;
    moved.add(partner.report);
    const by = element.getBoundingClientRect().top - top;
    columnOf(element)?.scrollBy({ top: by, behavior });
  }
}
