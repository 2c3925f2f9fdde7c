import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyOf } from './comparison-index';
import type { ComparisonViewProps } from './comparison-view';
import { elementOf } from './go-to-passage';

export interface PassageBandsProps extends ComparisonViewProps {
  board: RefObject<HTMLElement | null>;
  /** Reports of the columns on both sides. */
  left: number;
  right: number;
}

/** Bands between the passages of two neighbouring columns that say the same; they follow every scroll. Decorative: the numbers say it in words. */
export function PassageBands({ board, left, right, ...view }: PassageBandsProps) {
  const { comparison, active, slices, onlyDifferent } = view;
  const gutter = useRef<SVGSVGElement>(null);
  const groups = comparison.groups
    .map(({ members }, index) => ({ members, index }))
    .filter(({ members }) => members[left]?.length && members[right]?.length);

  useLayoutEffect(() => {
    const [svg, columns] = [gutter.current, board.current];
    if (!svg || !columns) return;
    let frame = 0;
    const draw = (): void => {
      frame = 0;
      for (const path of svg.querySelectorAll('path')) {
        const { members } = comparison.groups[Number(path.dataset.group)] ?? {};
        const from = extentOf(columns, left, members?.[left] ?? []);
        const to = extentOf(columns, right, members?.[right] ?? []);
        path.setAttribute('d', from && to ? bandPath(svg, from, to) : '');
      }
    };
    const schedule = (): void => {
      frame ||= requestAnimationFrame(draw);
    };
    draw();
    const sizes = new ResizeObserver(schedule);
    for (const column of columns.querySelectorAll('.column')) sizes.observe(column);
    columns.addEventListener('scroll', schedule, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      columns.removeEventListener('scroll', schedule, { capture: true });
    };
  }, [board, comparison, left, right, slices, onlyDifferent]);

  return (
    <svg class="bands" ref={gutter} aria-hidden="true" focusable="false">
      {groups.map(({ members, index }) => {
        const isActive =
          active &&
          members[active.report]?.some(
            (passage) => keyOf({ ...active, passage }) === keyOf(active),
          );
        return (
          <path
            key={index}
            data-group={index}
            class={`band passage-tone-${(index + 1) % 6} ${isActive ? 'band-active' : ''}`}
          />
        );
      })}
    </svg>
  );
}

interface Extent {
  top: number;
  bottom: number;
}

/** From the top of the first passage to the bottom of the last, in the viewport. */
function extentOf(root: HTMLElement, report: number, passages: number[]): Extent | undefined {
  const boxes = passages.flatMap(
    (passage) => elementOf(root, { report, passage })?.getBoundingClientRect() ?? [],
  );
  if (boxes.length === 0) return undefined;
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** From edge to edge of the gutter; the first column is on the right where the page runs to the left. */
function bandPath(svg: SVGSVGElement, from: Extent, to: Extent): string {
  const { top, width } = svg.getBoundingClientRect();
  const isMirrored = getComputedStyle(svg).direction === 'rtl';
  const [start, end] = isMirrored ? [width, 0] : [0, width];
  const middle = width / 2;
  const [a, b, c, d] = [from.top - top, to.top - top, to.bottom - top, from.bottom - top];
  return `M${start} ${a}C${middle} ${a} ${middle} ${b} ${end} ${b}V${c}C${middle} ${c} ${middle} ${d} ${start} ${d}Z`;
}
