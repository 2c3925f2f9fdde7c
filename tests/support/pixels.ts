import type { Tab } from '../../tools/browsers/driven-browser';

/** What stands on the screen where the first mark of a kind is: a PNG in base64. */
export async function pictureOfMark(tab: Tab, kind: 'official' | 'place'): Promise<string> {
  const clip = await tab.evaluate((wanted) => {
    const [range] = CSS.highlights.get(`parallax-${wanted}`) ?? [];
    if (!(range instanceof Range)) throw new Error(`no ${wanted} is marked`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
    return { x: left + scrollX, y: top + scrollY, width, height };
  }, kind);
  return tab.page.screenshot({ clip, encoding: 'base64' });
}

/** The most frequent colour inside the first mark of a kind, as it is on the screen: 'r,g,b'. */
export async function colourBehind(tab: Tab, kind: 'official' | 'place'): Promise<string> {
  const image = await pictureOfMark(tab, kind);
  return tab.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const pixels = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
    const counts = new Map<string, number>();
    for (let i = 0; i < pixels.length; i += 4) {
      const colour = `${pixels[i]},${pixels[i + 1]},${pixels[i + 2]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  }, image);
}
