import type { View } from '../../tools/browsers/driven-browser';

/** How a page of the extension is laid out. */
export interface Layout {
  language: string;
  direction: string;
  /** What reaches beyond the window's width, by class; what is hidden but for screen readers, or scrolls inside a box of its own, is left out. */
  tooWide: string[];
  /** Icons that point somewhere, by how they are turned. */
  mirrored: string[];
}

/** Reads the layout of a page of the extension. */
export function layoutOf(view: View): Promise<Layout> {
  return view.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isCut = (element: Element): boolean => {
      for (let box = element.parentElement; box; box = box.parentElement)
        if (box !== document.body && getComputedStyle(box).overflowX !== 'visible') return true;
      return false;
    };
    const all = [...document.querySelectorAll('body *')];
    const tooWide = all.filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      if (own === 0 || (left >= -1 && right <= width + 1)) return false;
      return !element.closest('.visually-hidden, svg') && !isCut(element);
    });
    return {
      language: document.documentElement.lang,
      direction: getComputedStyle(document.body).direction,
      tooWide: tooWide.map((element) => element.getAttribute('class') ?? element.tagName),
      mirrored: [...document.querySelectorAll('.icon-mirrored')].map(
        (icon) => getComputedStyle(icon).transform,
      ),
    };
  });
}
