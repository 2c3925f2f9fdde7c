import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CoverageLinkItem } from '@/components/coverage/CoverageLinkItem';
import { translatorOf } from '@/components/coverage/translate-on-device';
import { NOW_MS, RUSSIAN } from '@/tests/fixtures/components/reports';
import { StandInTranslator } from '@/tests/support/stand-in-translator';
import { type Mounted, mount } from './mount';

const TITLE = RUSSIAN.article.title;
let item: Mounted;

function show(translator: StandInTranslator, silenceMs?: number, language = 'ru'): void {
  const link = { ...RUSSIAN, article: { ...RUSSIAN.article, language } };
  item = mount(
    'popup',
    <ul>
      <CoverageLinkItem
        link={link}
        nowMs={NOW_MS}
        onOpenLink={() => undefined}
        onCompare={() => undefined}
        translate={translatorOf(translator, 'en', silenceMs)}
      />
    </ul>,
  );
}
const press = () => userEvent.click(item.control('Translate the title'));
const said = (): string => item.find('.report-translation').textContent;
const isOffered = (): boolean =>
  [...item.root.querySelectorAll('button')].some(
    ({ textContent }) => textContent === 'Translate the title',
  );

afterEach(() => item.unmount());

describe('a language pair that is there', () => {
  test('is translated at once, under the original, and the translator is given back', async () => {
    const translator = new StandInTranslator('available');
    show(translator);
    expect(translator.asked).toEqual([]);
    await press();
    await expect.poll(said).toBe(`[${TITLE}]Translated on this device`);
    expect(item.find('.report-title').textContent).toBe(TITLE);
    expect(translator.asked).toEqual([{ sourceLanguage: 'ru', targetLanguage: 'en' }]);
    expect(translator.open).toBe(0);
    expect(isOffered()).toBe(false);
  });

  test('says that it is being translated while it is', async () => {
    const answer = Promise.withResolvers<string>();
    show(new StandInTranslator('available', () => answer.promise));
    await press();
    await expect.poll(said).toBe('Translating…');
    expect(isOffered()).toBe(false);
    answer.resolve('Georgia and Azerbaijan agree');
    await expect.poll(said).toContain('Georgia and Azerbaijan agree');
  });

  test('that fails on a title says so, offers another try, and gives the translator back', async () => {
    let isBroken = true;
    const translator = new StandInTranslator('available', async (text) => {
      if (isBroken) throw new DOMException('Too long', 'QuotaExceededError');
      return text.toUpperCase();
    });
    show(translator);
    await press();
    await expect.poll(said).toBe('The browser could not translate this title.');
    expect(translator.open).toBe(0);
    isBroken = false;
    await press();
    await expect.poll(said).toContain(TITLE.toUpperCase());
  });

  test('that never answers is given up', async () => {
    const translator = new StandInTranslator('available', () => new Promise(() => undefined));
    show(translator, 50);
    await press();
    await expect.poll(said).toBe('The browser could not translate this title.');
    expect(translator.open).toBe(0);
  });
});

describe.each(['downloadable', 'downloading'] as const)('a language that is %s', (state) => {
  test('is loaded on the press, says how far it has come, and then translates', async () => {
    const translator = new StandInTranslator(state);
    show(translator);
    await press();
    await expect.poll(said).toContain('for the first time: 0%');
    translator.progress(0.4);
    await expect.poll(said).toContain('for the first time: 40%');
    translator.endLoading();
    await expect.poll(said).toBe(`[${TITLE}]Translated on this device`);
  });

  test('may take its time as long as something comes', async () => {
    const translator = new StandInTranslator(state);
    show(translator, 300);
    await press();
    await expect.poll(said).toContain('0%');
    for (const loaded of [0.2, 0.4, 0.6, 0.8]) {
      await new Promise((resolve) => setTimeout(resolve, 120));
      translator.progress(loaded);
    }
    translator.endLoading();
    await expect.poll(said).toContain('Translated on this device');
  });

  test('is given up when nothing comes', async () => {
    show(new StandInTranslator(state), 50);
    await press();
    await expect.poll(said).toBe('The browser could not translate this title.');
    expect(isOffered()).toBe(true);
  });

  test('that cannot be loaded says so, and offers another try', async () => {
    const translator = new StandInTranslator(state);
    show(translator);
    await press();
    await expect.poll(said).toContain('0%');
    translator.endLoading(new DOMException('No network', 'NetworkError'));
    await expect.poll(said).toBe('The browser could not translate this title.');
    expect(isOffered()).toBe(true);
  });

  test('is loaded only on a press of the reader’s', async () => {
    const translator = new StandInTranslator(state);
    const options = { signal: new AbortController().signal, onLoading: () => undefined };
    show(translator);
    // Nobody has pressed anything for longer than an activation lasts.
    await expect.poll(() => navigator.userActivation.isActive, { timeout: 8000 }).toBe(false);
    await expect(translatorOf(translator, 'en')(TITLE, 'ru', options)).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
  });
});

describe('languages that the browser does not translate', () => {
  test.each(['ru', 'not a language'])('are named, and not offered again (%s)', async (language) => {
    show(new StandInTranslator('unavailable'), undefined, language);
    await press();
    await expect.poll(said).toContain('This browser has no translation for these languages: ');
    expect(said()).toContain('English');
    expect(isOffered()).toBe(false);
  });
});

test('a popup that closes stops the loading, and nothing is left behind', async () => {
  const translator = new StandInTranslator('available', () => new Promise(() => undefined));
  show(translator);
  await press();
  await expect.poll(() => translator.open).toBe(1);
  item.show(<p>Closed</p>);
  await expect.poll(() => translator.open).toBe(0);
});
