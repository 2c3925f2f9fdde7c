/** Drawings beside the extension's own: a page without an article, a site that is switched off, an article that could not be read. */
export const ICON_STATES = ['idle', 'off', 'failed'] as const;
export type IconState = (typeof ICON_STATES)[number];

const GROUND = '#0c6b64';
const SECOND = '#ffc46b';
/** Stands out from light and from dark toolbars. */
const QUIET_GROUND = '#727b84';
const QUIET_SECOND = '#d5dade';
const ALARM = '#d92d20';

/** The SVG of a state, from that of the icon: told apart by form as well as by colour. */
export function drawingOf(svg: string, state: IconState): string {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const quiet = svg.replaceAll(GROUND, QUIET_GROUND).replaceAll(SECOND, QUIET_SECOND);
  const at = (share: number): string => (share * size).toFixed(2);
  switch (state) {
    case 'idle':
      return quiet;
    case 'off':
      return withOver(
        quiet,
        [QUIET_GROUND, '#fff'].map(
          (colour, layer) =>
            `<path d="M${at(0.14)} ${at(0.14)} ${at(0.86)} ${at(0.86)}" stroke="${colour}" stroke-width="${at(layer === 0 ? 0.27 : 0.11)}" stroke-linecap="round"/>`,
        ),
      );
    case 'failed':
      return withOver(svg, [
        `<circle cx="${at(0.74)}" cy="${at(0.74)}" r="${at(0.26)}" fill="${ALARM}" stroke="#fff" stroke-width="${at(0.04)}"/>`,
        `<path d="M${at(0.74)} ${at(0.6)}v${at(0.15)}m0 ${at(0.1)}v.01" stroke="#fff" stroke-width="${at(0.09)}" stroke-linecap="round"/>`,
      ]);
  }
}

function withOver(svg: string, shapes: string[]): string {
  return svg.replace('</svg>', `${shapes.join('')}</svg>`);
}
