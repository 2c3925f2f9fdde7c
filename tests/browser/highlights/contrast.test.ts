import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

type Colour = [red: number, green: number, blue: number, alpha: number];

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('p');
  page.textContent = 'The minister arrived in Baku.';
  document.body.append(page);
});
afterEach(() => {
  page.remove();
  document.adoptedStyleSheets = [];
});

function dress(text: string, ground: string, ...sheets: string[]): void {
  page.style.color = text;
  page.style.backgroundColor = ground;
  document.adoptedStyleSheets = sheets.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}

/** Contrast of the text on the tint over the ground, and of the line's colour, which is the text's. */
function contrastOf(kind: string): number {
  const style = getComputedStyle(page, `::highlight(parallax-${kind})`);
  const ground = colour(getComputedStyle(page).backgroundColor);
  const tinted = over(colour(style.backgroundColor), ground);
  return contrast(colour(getComputedStyle(page).color), tinted);
}

describe.each(PAGES)('on a page in %s', (_name, text, ground) => {
  const plain = contrast(colour(hex(text)), colour(hex(ground)));

  test.each(KINDS)('words marked as %s stay readable', (kind) => {
    dress(text, ground, highlightsCss);
    expect(plain).toBeGreaterThan(TEXT);
    expect(contrastOf(kind)).toBeGreaterThan(TEXT);
  });

  test('the lines stand out, for they take the colour of the text', () => {
    dress(text, ground, highlightsCss);
    for (const kind of ['official', 'place', 'current']) {
      const { textDecorationColor, textDecorationLine } = getComputedStyle(
        page,
        `::highlight(parallax-${kind})`,
      );
      expect(textDecorationLine).toBe('underline');
      expect(colour(textDecorationColor)).toEqual(colour(getComputedStyle(page).color));
      expect(contrastOf(kind)).toBeGreaterThan(LINE);
    }
  });

  test('every colour that can be chosen leaves the words readable', () => {
    for (const chosen of MARK_COLOURS) {
      const style = { colour: chosen, line: MARK_LINES[0] };
      dress(text, ground, highlightsCss, markStyleSheet({ official: style, place: style }));
      expect(contrastOf('official'), chosen).toBeGreaterThan(TEXT);
    }
  });
});

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
