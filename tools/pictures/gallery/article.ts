import { askBackground } from '../../../tests/support/ask-background';
import { overlayBox, pressOverlay } from '../../../tests/support/overlay';
import type { Tab } from '../../browsers/driven-browser';
import { poll } from '../../browsers/poll';
import type { Shot } from '../shot';
import { type Stage, selectLead } from '../stage';

/** The reader's page: marks, the card of an official and of a place, and saving a passage. */
export const ARTICLE_SHOTS: Shot[] = [
  {
    name: 'article',
    surface: 'page',
    settings: ['light', 'dark', 'narrow', 'forced'],
    open: open('de'),
  },
  {
    name: 'article-in-arabic',
    surface: 'page',
    settings: ['light', 'arabic-narrow'],
    open: open('ar'),
  },
  { name: 'article-in-chinese', surface: 'page', settings: ['light'], open: openEvent('zh') },
  {
    name: 'card-official',
    surface: 'page',
    settings: ['light', 'dark', 'narrow', 'zoomed', 'forced', 'arabic', 'long'],
    open: open('de'),
    arrange: (tab) => pointAt(tab, 'official'),
  },
  {
    name: 'card-official-in-arabic',
    surface: 'page',
    settings: ['light', 'arabic'],
    open: open('ar'),
    arrange: (tab) => pointAt(tab, 'official'),
  },
  {
    name: 'card-place',
    surface: 'page',
    settings: ['light', 'dark', 'narrow', 'forced', 'arabic', 'long'],
    open: open('en'),
    arrange: (tab) => pointAt(tab, 'place', 'Poti'),
  },
  {
    name: 'save-button',
    surface: 'page',
    settings: ['light', 'arabic'],
    open: open('en'),
    arrange: offerToSave,
  },
  {
    name: 'save-note',
    surface: 'page',
    settings: ['light', 'dark', 'narrow', 'arabic', 'long'],
    open: open('tr'),
    async arrange(tab) {
      await offerToSave(tab);
      const button = await overlayBox(tab);
      await pressOverlay(tab);
      await poll('the note', async () => {
        const box = await overlayBox(tab);
        return box && button && box.bottom - box.top > button.bottom - button.top + 8;
      });
    },
    async tidy(_, { parallax }) {
      const { snippets } = await askBackground(parallax.tab, 'listSnippets', 1);
      for (const { id } of snippets) await askBackground(parallax.tab, 'deleteSnippet', id);
    },
  },
];

function open(language: string): Shot['open'] {
  return (stage: Stage) => stage.openArticle(stage.report(language).url);
}

function openEvent(language: string): Shot['open'] {
  return (stage: Stage) => stage.openArticle(stage.report(language, 'gas').url);
}

async function offerToSave(tab: Tab): Promise<void> {
  await selectLead(tab);
  await poll('the button', async () => (await overlayBox(tab)) ?? undefined);
}

/** Presses a word's mark, or the first of a kind, after the first paragraph, and waits for the card with what it loads. */
async function pointAt(tab: Tab, kind: 'official' | 'place', word = ''): Promise<void> {
  await tab.page.bringToFront();
  const { x, y } = await tab.evaluate(
    (wanted, said) => {
      const ranges = [...(CSS.highlights.get(`parallax-${wanted}`) ?? [])].filter(
        (range): range is Range => range instanceof Range,
      );
      const paragraphs = ranges.map(({ startContainer }) =>
        startContainer.parentElement?.closest('p'),
      );
      // a saved passage lies over the first paragraph
      const first = paragraphs.find(Boolean);
      const range =
        ranges[
          paragraphs.findIndex(
            (each, at) => each && each !== first && String(ranges[at]).includes(said),
          )
        ];
      if (!range) throw new Error(`no ${wanted} is marked`);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    kind,
    word,
  );
  await tab.page.mouse.click(x, y);
  await poll('the card', async () => (await overlayBox(tab)) ?? undefined);
  // the map and what is known from elsewhere come in after the card
  await new Promise((resolve) => setTimeout(resolve, 600));
}
