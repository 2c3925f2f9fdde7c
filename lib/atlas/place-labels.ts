import type { MapLabel } from './map-drawing';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface LabelledPoint {
  x: number;
  y: number;
  text: string;
}

/** Width of a letter and height of a line, as parts of the size of the type; measured on system fonts. */
const LETTER = 0.56;
const WIDE_LETTER = 1;
const ASCENT = 0.76;
const DESCENT = 0.24;
const GAP_PX = 6;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u;

/**
 * Labels beside points, the first points first: right of the point, left, above or below, wherever nothing is in the
 * way; undefined where there is no room. Text is not measured but estimated, so that a worker can do it.
 */
export function placeLabels(
  points: LabelledPoint[],
  size: { width: number; height: number },
  fontPx: number,
): (MapLabel | undefined)[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - 3,
    right: x + 3,
    top: y - 3,
    bottom: y + 3,
  }));
  return points.map((point, index) => {
    const fitting = positionsOf(point, fontPx).find(
      ({ box }) =>
        isInside(box, size) && taken.every((other, at) => at === index || !overlap(box, other)),
    );
    if (fitting) taken.push(fitting.box);
    return fitting?.label;
  });
}

function positionsOf(
  { x, y, text }: LabelledPoint,
  fontPx: number,
): { label: MapLabel; box: Box }[] {
  const width = widthOf(text) * fontPx;
  const middle = y + ((ASCENT - DESCENT) / 2) * fontPx;
  const labels: MapLabel[] = [
    { text, x: x + GAP_PX, y: middle, anchor: 'start' },
    { text, x: x - GAP_PX, y: middle, anchor: 'end' },
    { text, x, y: y - GAP_PX - DESCENT * fontPx, anchor: 'middle' },
    { text, x, y: y + GAP_PX + ASCENT * fontPx, anchor: 'middle' },
  ];
  return labels.map((label) => ({ label: rounded(label), box: boxOf(label, width, fontPx) }));
}

function boxOf({ x, y, anchor }: MapLabel, width: number, fontPx: number): Box {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - ASCENT * fontPx, bottom: y + DESCENT * fontPx };
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? WIDE_LETTER : LETTER;
  return width;
}

function isInside({ left, right, top, bottom }: Box, size: { width: number; height: number }) {
  return left >= 2 && top >= 2 && right <= size.width - 2 && bottom <= size.height - 2;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function rounded(label: MapLabel): MapLabel {
  return { ...label, x: Math.round(label.x), y: Math.round(label.y) };
}
