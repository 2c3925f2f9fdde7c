import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import highlightsCss from '@/entrypoints/reader/highlights.css?inline';
import { MARK_COLOURS, MARK_LINES, markStyleSheet } from '@/lib/settings/mark-style';

/** Text and ground of pages as they are met: plain, paper, night, inverted, and the loudest that news sites use. */
const PAGES: [name: string, text: string, ground: string][] = [
  ['black on white', '#000000', '#ffffff'],
  ['grey on white', '#595959', '#ffffff'],
  ['on paper', '#33302e', '#fff1e5'],
  ['light on black', '#e8e6e3', '#000000'],
  ['grey on dark grey', '#b3b3b3', '#1e1e1e'],
  ['white on red', '#ffffff', '#a80000'],
  ['white on blue', '#ffffff', '#0b3d91'],
  ['black on yellow', '#000000', '#ffd500'],
  ['white on green', '#ffffff', '#00602b'],
];
const KINDS = ['official', 'place', 'snippet', 'current'] as const;

/** WCAG 2.2, 1.4.3: text of ordinary size; 1.4.11: what tells a mark from plain text. */
const TEXT = 4.5;
const LINE = 3;

/** Em spaces between two letters: in them nothing but the mark is painted. */
const WORDS = 'M\u2003\u2003\u2003M';

type Colour = [red: number, green: number, blue: number, alpha: number];

let words: HTMLElement;
beforeEach(() => {
  words = document.createElement('p');
  words.textContent = WORDS;
  words.style.font = '40px/2 sans-serif';
  document.body.append(words);
});
afterEach(() => {
  words.remove();
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
});

function dress(text: string, ground: string, ...sheets: string[]): void {
  words.style.color = text;
  words.style.backgroundColor = ground;
  document.adoptedStyleSheets = sheets.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}

/** Contrast of the text on the tint over the ground. */
function contrastOf(kind: string): number {
  const style = getComputedStyle(words, `::highlight(parallax-${kind})`);
  const ground = colour(getComputedStyle(words).backgroundColor);
  const tinted = over(colour(style.backgroundColor), ground);
  return contrast(colour(getComputedStyle(words).color), tinted);
}

describe.each(PAGES)('on a page in %s', (_name, text, ground) => {
  const plain = contrast(colour(hex(text)), colour(hex(ground)));

  test.each(KINDS)('words marked as %s stay readable', (kind) => {
    dress(text, ground, highlightsCss);
    expect(plain).toBeGreaterThan(TEXT);
    expect(contrastOf(kind)).toBeGreaterThan(TEXT);
  });

  test('the lines stand out on the screen', async () => {
    dress(text, ground, highlightsCss);
    for (const kind of ['official', 'place', 'current'])
      expect(await lineContrastOf(kind), kind).toBeGreaterThan(LINE);
    // Snippets have none: what is measured is the line, not a letter.
    expect(await lineContrastOf('snippet')).toBeLessThan(1.1);
  });

  test('every colour that can be chosen leaves the words readable', () => {
    for (const chosen of MARK_COLOURS) {
      const style = { colour: chosen, line: MARK_LINES[0] };
      dress(text, ground, highlightsCss, markStyleSheet({ official: style, place: style }));
      expect(contrastOf('official'), chosen).toBeGreaterThan(TEXT);
    }
  });
});

/**
 * Greatest contrast on the screen inside a marked space: between the line and the tint. Taken from pixels, since the
 * computed style does not tell which colour a line is painted in.
 */
async function lineContrastOf(kind: string): Promise<number> {
  const range = new Range();
  range.setStart(words.firstChild ?? words, 1);
  range.setEnd(words.firstChild ?? words, WORDS.length - 1);
  CSS.highlights.set(`parallax-${kind}`, new Highlight(range));
  const shot = await page.screenshot({ element: words, base64: true, save: false });
  CSS.highlights.clear();
  const picture = new Image();
  picture.src = `data:image/png;base64,${shot}`;
  await picture.decode();
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, 0, 0);
  const whole = words.getBoundingClientRect();
  const mark = range.getBoundingClientRect();
  const scale = picture.width / whole.width;
  // Within the edges of the box, where nothing is blended with the ground.
  const { data } = context.getImageData(
    Math.round((mark.left - whole.left + 4) * scale),
    Math.round((mark.top - whole.top + 4) * scale),
    Math.round((mark.width - 8) * scale),
    Math.round((mark.height - 8) * scale),
  );
  const pixels = Array.from({ length: data.length / 4 }, (_, index): Colour => {
    const [red = 0, green = 0, blue = 0] = data.slice(index * 4, index * 4 + 3);
    return [red, green, blue, 1];
  });
  const [tint = [0, 0, 0, 1]] = pixels;
  return Math.max(...pixels.map((pixel) => contrast(pixel, tint)));
}

function hex(value: string): string {
  const probe = document.createElement('i');
  probe.style.color = value;
  return probe.style.color;
}

function colour(css: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return css === 'transparent' ? [0, 0, 0, 0] : [red, green, blue, alpha];
}

function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (top: number, at: 0 | 1 | 2): number => top * alpha + ground[at] * (1 - alpha);
  return [mix(red, 0), mix(green, 1), mix(blue, 2), 1];
}

function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
