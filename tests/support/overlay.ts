import type { Tab } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';

type Box = {
  left: number;
  top: number;
  right: number;
  bottom: number;
};

/** Where Parallax shows something over the page. Its shadow root is closed, but not to the pointer: so points are tried. */
export function overlayBox(tab: Tab): Promise<Box | null> {
  return tab.evaluate(() => {
    if (!document.querySelector('parallax-ui')) return null;
    const STEP = 4;
    const xs: number[] = [];
    const ys: number[] = [];
    for (let y = 0; y < innerHeight; y += STEP) {
      for (let x = 0; x < innerWidth; x += STEP) {
        if (document.elementFromPoint(x, y)?.localName !== 'parallax-ui') continue;
        xs.push(x);
        ys.push(y);
      }
    }
    return xs.length === 0
      ? null
      : {
          left: Math.min(...xs),
          top: Math.min(...ys),
          right: Math.max(...xs),
          bottom: Math.max(...ys),
        };
  });
}

/** Presses the middle of what is shown: the button beside a selection. */
export async function pressOverlay(tab: Tab): Promise<void> {
  const { left, right, top, bottom } = await poll(
    'the overlay',
    async () => (await overlayBox(tab)) ?? undefined,
  );
  await tab.page.mouse.click((left + right) / 2, (top + bottom) / 2);
}
