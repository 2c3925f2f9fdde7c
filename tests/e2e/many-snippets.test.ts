import { expect, test } from 'vitest';
import type { Tab } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';
import type { ExtensionPage } from '../support/collection-calls';
import { inEachBrowser } from '../support/in-each-browser';
import { press } from '../support/popup';
import { sampleSnippet } from '../unit/collection/sample-snippet';

const MANY = 50_000;
const BATCH = 500;
const LONG_MS = 60_000;
const LANGUAGES = ['en', 'de', 'tr', 'ru', 'fr'];

inEachBrowser(
  `a collection of ${MANY} snippets`,
  {},
  (world) => {
    let collection: Tab;
    const timed = async (what: string, work: () => Promise<unknown>): Promise<void> => {
      const start = performance.now();
      await work();
      const seconds = ((performance.now() - start) / 1000).toFixed(2);
      console.log(`${world.browser.engine}, ${MANY} snippets: ${what} ${seconds} s`);
    };
    const until = (what: string, check: (argument: string) => boolean, argument = '') =>
      poll(what, () => collection.evaluate(check, argument), LONG_MS);
    const search = async (word: string): Promise<void> => {
      await collection.page.click('input[type=search]', { count: 3 });
      await collection.page.keyboard.press('Backspace');
      if (word) await collection.page.keyboard.type(word);
    };
    const countSays = (number: number) =>
      until(
        `${number} in the header`,
        (wanted) =>
          document.querySelector('.collection-count')?.textContent?.replace(/\D/g, '') === wanted,
        String(number),
      );

    test('is taken in batch by batch', async () => {
      const tab = await world.browser.openExtensionTab('collection.html');
      await timed('imported in', async () => {
        const added = await tab.evaluate(importMany, JSON.stringify(sampleSnippet()), {
          many: MANY,
          batch: BATCH,
          languages: LANGUAGES,
        });
        expect(added).toBe(MANY);
      });
      await tab.close();
    });

    test('is shown at once, and whole soon', async () => {
      collection = await world.browser.openExtensionTab('collection.html');
      await timed('first shown after', () =>
        until('snippets', () => document.querySelectorAll('.snippet').length > 0),
      );
      await timed('all there after', () => countSays(MANY));
    });

    test('is searched to the one snippet that has the word', async () => {
      const found = () =>
        collection.evaluate(() => document.querySelector('.snippet')?.textContent ?? '');
      await timed('searched for the first time in', async () => {
        await search('zyx31415w');
        await countSays(1);
      });
      expect(await found()).toContain('zyx31415w');
      await timed('searched again in', async () => {
        await search('zyx27182w');
        await poll('the other snippet', async () => (await found()).includes('zyx27182w'));
      });
      await search('');
      await countSays(MANY);
    });

    test('is narrowed by language and widened again', async () => {
      await timed('filtered in', async () => {
        await press(collection, '.facet .checkbox');
        await countSays(MANY / LANGUAGES.length);
      });
      await press(collection, '.facet .checkbox');
      await countSays(MANY);
    });

    test('can be scrolled to its end', async () => {
      await timed('scrolled to the end in', () =>
        until(
          'the last snippet',
          (last) => {
            scrollTo(0, document.documentElement.scrollHeight);
            return document.querySelector(`[aria-posinset="${last}"]`) !== null;
          },
          String(MANY),
        ),
      );
      expect(
        await collection.evaluate(() => document.querySelectorAll('.snippet').length),
      ).toBeLessThan(400);
    });
  },
  // a minute and a half in Firefox, for the same code
  { isSequence: true, engines: ['chromium'] },
);

/** Runs in a page of the extension: snippets like one, each with a word of its own, sent as the importer sends them. */
async function importMany(
  sample: string,
  { many, batch, languages }: { many: number; batch: number; languages: string[] },
): Promise<number> {
  const { runtime } = (globalThis as unknown as ExtensionPage).chrome;
  let added = 0;
  for (let from = 0; from < many; from += batch) {
    const snippets = Array.from({ length: batch }, (_, at) => {
      const number = from + at;
      const snippet = JSON.parse(sample);
      const language = languages[number % languages.length];
      const createdAt = new Date(Date.UTC(2020, 0, 1) + number * 3_600_000).toISOString();
      return {
        ...snippet,
        id: `many-${number}`,
        language,
        text: `${snippet.text}, said witness zyx${number}w of ${number % 97} on the quay`,
        tags: number % 4 === 0 ? [`tag ${number % 50}`] : [],
        createdAt,
        updatedAt: createdAt,
      };
    });
    const reply = (await runtime.sendMessage({
      to: 'background',
      call: 'importSnippets',
      args: [snippets],
    })) as { ok: boolean; value: { added: number }; error?: string };
    if (!reply.ok) throw new Error(reply.error);
    added += reply.value.added;
  }
  return added;
}
