import { expect, test } from 'vitest';
import type { Site } from '../../tools/browsers/loopback-web';
import { inEachBrowser } from '../support/in-each-browser';
import { marksOf, waitForMarks } from '../support/marks';
import { select } from '../support/selection';

const PASSAGE = 'the last of the four old cable cars came down for good';
const PARAGRAPHS = [
  'On Sunday evening in Grenoble the last of the four old cable cars came down for good, and several hundred people had come to see it.',
  'The mayor thanked the men and women who had looked after the cabins in all weathers, some of them for more than thirty years.',
  'A new line is to be opened in the spring; until then buses run every ten minutes, and the walk up takes about half an hour.',
  'One of the cabins will stand in the park beside the lower station, where children may climb about in it, and two were sold.',
  'The fourth was bought by a farmer from the other side of the valley who keeps hens, and who said that they would like the view.',
];

/** One article as its page, its version for phones, and the one to print: other markup, and other things around it. */
const paper: Site = ({ pathname }) => {
  switch (pathname) {
    case '/story-4711':
      return page(
        `<link rel="canonical" href="/story-4711"><link rel="amphtml" href="/amp/story-4711">
         <link rel="alternate" media="print" href="/print/4711">`,
        `<nav>Home Weather Sports</nav><article><h1>Down for good</h1>${paragraphs()}</article><aside>Most read today</aside>`,
      );
    case '/amp/story-4711':
      return page(
        '<link rel="canonical" href="/story-4711">',
        `<main><h1>Down for good</h1>${paragraphs('<div>Advertisement</div>')}</main>`,
      );
    case '/print/4711':
      return page(
        '',
        `<article><h1>Down for good</h1><p>paper.test, 8 March</p><hr>${paragraphs()}</article><p>© The Paper</p>`,
      );
    default:
      return undefined;
  }
};

function paragraphs(between = ''): string {
  return PARAGRAPHS.map((text) => `<p>${text}</p>`).join(between);
}

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Down for good</title>${head}</head><body>${body}</body></html>`;
}

inEachBrowser(
  'a snippet',
  { 'paper.test': paper },
  (world) => {
    test('is saved on the article’s page', async () => {
      const tab = await world.browser.openTab('http://paper.test/story-4711');
      await waitForMarks(tab);
      await select(tab, PASSAGE);
      await world.browser.runCommand(tab, 'save-snippet');
      expect((await waitForMarks(tab, 'snippet')).snippet).toEqual([PASSAGE]);
      await tab.close();
    });

    test.each([
      [
        'under an address that says how the reader came',
        '/story-4711?utm_source=mail&fbclid=x1#top',
      ],
      ['on the version for phones', '/amp/story-4711'],
      ['on the version to print', '/print/4711'],
    ])('is marked again %s', async (_, address) => {
      const tab = await world.browser.openTab(`http://paper.test${address}`);
      await waitForMarks(tab, 'snippet');
      expect((await marksOf(tab)).snippet).toEqual([PASSAGE]);
      await tab.close();
    });
  },
  { isSequence: true },
);
