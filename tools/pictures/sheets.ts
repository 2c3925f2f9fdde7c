import type { MessageKey } from '@/components/primitives/i18n';

/** A panel of a sheet: a picture of the gallery, cut to its upper part, with a sentence of the interface. */
export interface Panel {
  /** Name of the picture, without its ending. */
  picture: string;
  /** One that lies over its right side. */
  over?: string;
  line: MessageKey;
}

/** A picture that is put together from others. */
export interface Sheet {
  name: string;
  path: string;
  width: number;
  height: number;
  /** Numbered when there are several. */
  panels: Panel[];
}

const MARKS: Panel = { picture: 'card-official.light', line: 'welcomeMarks' };
const REPORTS: Panel = { picture: 'article.light', over: 'popup.light', line: 'welcomeCoverage' };
const COMPARE: Panel = { picture: 'compare-columns.light', line: 'compareTitle' };
const COLLECTION: Panel = { picture: 'collection.light', line: 'welcomeSnippets' };
const PRIVACY: Panel = { picture: 'welcome-3.light', line: 'welcomeSitesSent' };

/** Five in the size that the stores of extensions ask for, and two for the README. */
export const SHEETS: Sheet[] = [
  ...[MARKS, REPORTS, COMPARE, COLLECTION, PRIVACY].map((panel, at) => {
    const name = `store-${at + 1}`;
    return {
      name,
      path: `demo-output/store/${name}.png`,
      width: 1280,
      height: 800,
      panels: [panel],
    };
  }),
  {
    name: 'overview',
    path: 'tools/demo/overview.png',
    width: 1280,
    height: 760,
    panels: [{ ...REPORTS, picture: MARKS.picture }],
  },
  {
    name: 'steps',
    path: 'tools/demo/steps.png',
    width: 1280,
    height: 1030,
    panels: [MARKS, REPORTS, COMPARE, COLLECTION],
  },
];

/** Names of the pictures that a sheet shows. */
export function picturesIn({ panels }: Sheet): string[] {
  return panels.flatMap(({ picture, over }) => (over ? [picture, over] : [picture]));
}
