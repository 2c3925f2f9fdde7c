/** Named colours of marks; hues that stay apart from one another in every common kind of colour blindness. */
export const MARK_COLOURS = ['blue', 'orange', 'green', 'violet', 'grey', 'none'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

/** Forms of the line under a marked word: what tells kinds apart without colour. */
export const MARK_LINES = ['solid', 'dotted', 'dashed', 'double', 'none'] as const;
export type MarkLine = (typeof MARK_LINES)[number];

export interface MarkStyle {
  colour: MarkColour;
  line: MarkLine;
}

export type MarkStyles = Record<'official' | 'place', MarkStyle>;

/** What the extension's own style sheet paints. */
export const DEFAULT_MARK_STYLES: MarkStyles = {
  official: { colour: 'blue', line: 'solid' },
  place: { colour: 'orange', line: 'dotted' },
};

/** Translucent, so that the page's text keeps its contrast on any background: 3:1 and more was measured down to 18 %. */
const TINTS: Record<MarkColour, string> = {
  blue: 'rgb(40 120 230 / 18%)',
  orange: 'rgb(240 140 0 / 16%)',
  green: 'rgb(20 160 90 / 18%)',
  violet: 'rgb(150 80 230 / 18%)',
  grey: 'rgb(128 128 128 / 20%)',
  none: 'transparent',
};

const THICKNESS_PX: Record<MarkLine, number> = {
  solid: 1.5,
  dotted: 2,
  dashed: 1.5,
  double: 3,
  none: 0,
};

/** A style as CSS declarations; the line takes the text's own colour, which stands out from any background. */
export function markDeclarations({ colour, line }: MarkStyle): {
  backgroundColor: string;
  textDecoration: string;
} {
  return {
    backgroundColor: TINTS[colour],
    textDecoration:
      line === 'none' ? 'none' : `${line} underline currentColor ${THICKNESS_PX[line]}px`,
  };
}

/** Rules for a page that paint marks the reader's way, over those of the extension's own sheet; more contrast and forced colours keep theirs. `selectorOf` says what is marked; highlights of an article where absent. */
export function markStyleSheet(
  styles: MarkStyles,
  selectorOf = (kind: keyof MarkStyles): string => `::highlight(parallax-${kind})`,
): string {
  const rules = (['official', 'place'] as const).map((kind) => {
    const { backgroundColor, textDecoration } = markDeclarations(styles[kind]);
    return `${selectorOf(kind)}{background-color:${backgroundColor};text-decoration:${textDecoration}}`;
  });
  return `@media screen and (forced-colors:none) and (not (prefers-contrast:more)){${rules.join('')}}`;
}
