import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TranslateTitle } from '@/components/coverage/LinkTitle';
import { type PopupState, PopupView } from '@/components/coverage/PopupView';
import type { CoverageLink } from '@/lib/coverage/coverage-source';
import { ARTICLE, RECOGNITION } from '@/tests/fixtures/components/article';
import { REPORTERS_MAP } from '@/tests/fixtures/components/knowledge';
import {
  COVERAGE,
  ENGLISH,
  MANY_LINKS,
  NO_COVERAGE,
  NOW_MS,
  PARTIAL_COVERAGE,
  REPRINTED,
  RUSSIAN,
  STOPPED_SOURCES,
} from '@/tests/fixtures/components/reports';
import { type Mounted, mount } from './mount';

const actions = {
  onOpenLink: vi.fn(),
  onCompare: vi.fn(),
  onAskSource: vi.fn(),
  onGoToMention: vi.fn(),
  onToggleSite: vi.fn(),
  onToggleMarks: vi.fn(),
  onOpenCollection: vi.fn(),
  onOpenOptions: vi.fn(),
  onSaveSelection: vi.fn(),
  onReadAnyway: vi.fn(),
  onRetry: vi.fn(),
};
const ready = {
  kind: 'ready',
  article: ARTICLE,
  recognition: RECOGNITION,
  coverage: COVERAGE,
  reportersMap: REPORTERS_MAP,
  marksPainted: true,
  siteEnabled: true,
  marksEnabled: true,
} as const satisfies PopupState;

let popup: Mounted;
const view = (state: PopupState, readerLanguages = ['en', 'ru'], translate?: TranslateTitle) => (
  <PopupView
    state={state}
    readerLanguages={readerLanguages}
    nowMs={NOW_MS}
    translate={translate}
    {...actions}
  />
);
function show(...args: Parameters<typeof view>): void {
  popup = mount('popup', view(...args));
}
function update(state: PopupState): void {
  popup.show(view(state));
}
const settled = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const texts = (selector: string): (string | null)[] =>
  [...popup.root.querySelectorAll(selector)].map(({ textContent }) => textContent);

afterEach(() => {
  popup.unmount();
  vi.clearAllMocks();
});

describe('reports of the same event', () => {
  test('stand by language, the reader’s languages first', () => {
    show(ready);
    expect(texts('.reports-same-event .language-heading')).toEqual([
      'English',
      'Russian',
      'Azerbaijani',
      'Arabic',
      'Chinese',
    ]);
    expect(texts('.reports-related .report-title')).toHaveLength(1);
  });

  test('say outlet, distance in time, certainty and evidence in words', () => {
    show({ ...ready, coverage: { ...COVERAGE, links: [RUSSIAN] } });
    expect(texts('.report .fact')).toEqual([
      'Вестник Каспия',
      'Russia',
      '5 hours earlier',
      'almost certain',
    ]);
    expect(texts('.evidence bdi').slice(0, 4)).toEqual([
      'Lasha Beridze',
      'Лаша Беридзе',
      'Poti',
      'Поти',
    ]);
  });

  test('show all evidence when asked for the rest', async () => {
    show({ ...ready, coverage: { ...COVERAGE, links: [RUSSIAN] } });
    await userEvent.click(popup.control('Show 3 more matches'));
    expect(texts('.evidence bdi')).toContain('12.5%');
  });

  test('open through the extension, and with Ctrl through the browser', () => {
    show(ready);
    const link = popup.find<HTMLAnchorElement>(`a[href="${RUSSIAN.article.url}"]`);
    const press = (init: MouseEventInit): MouseEvent => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
      link.addEventListener('click', (late) => late.preventDefault(), { once: true });
      link.dispatchEvent(event);
      return event;
    };
    press({ ctrlKey: true });
    expect(actions.onOpenLink).not.toHaveBeenCalled();
    press({});
    expect(actions.onOpenLink).toHaveBeenCalledExactlyOnceWith(RUSSIAN.article.url);
  });

  test('never lead to a script, and show hostile titles as text', () => {
    const hostile = (url: string) => ({
      ...RUSSIAN,
      article: {
        ...RUSSIAN.article,
        url,
        canonicalUrl: url,
        title: '<img src=x onerror=alert(1)>',
      },
    });
    const links = [hostile('javascript:alert(1)'), hostile('https://fine.example/')];
    show({ ...ready, coverage: { links, sources: [] } });
    expect(texts('.report-title')).toEqual(['<img src=x onerror=alert(1)>']);
    expect(popup.root.querySelector('img')).toBeNull();
  });

  test('hide what is beyond the first few of a language until asked', async () => {
    show({ ...ready, coverage: MANY_LINKS });
    expect(texts('.report')).toHaveLength(16);
    for (const button of popup.root.querySelectorAll<HTMLElement>('.show-more')) {
      await userEvent.click(button);
    }
    expect(texts('.report')).toHaveLength(60);
  });
});

describe('a report', () => {
  test('is compared with the open one', async () => {
    show({ ...ready, coverage: { ...COVERAGE, links: [RUSSIAN] } });
    await userEvent.click(popup.control(`Compare with “${RUSSIAN.article.title}”`));
    expect(actions.onCompare).toHaveBeenCalledExactlyOnceWith(RUSSIAN.article.url);
  });

  test('names the outlets that carry the same text, but leads to no script', async () => {
    show({ ...ready, coverage: REPRINTED });
    expect(popup.find('.also-at summary').textContent).toBe('Same text at 2 more outlets');
    popup.find('.also-at summary').click();
    await userEvent.click(popup.find('.also-at a[href="https://bereg.example/2"]'));
    expect(actions.onOpenLink).toHaveBeenCalledExactlyOnceWith('https://bereg.example/2');
    expect(texts('.report .fact')).toContain('by its headline');
  });

  test('keeps its title as it is when it is translated, and says where that was done', async () => {
    const translate = vi.fn(async () => 'Georgia and Azerbaijan agree');
    show({ ...ready, coverage: { ...COVERAGE, links: [RUSSIAN] } }, ['en'], translate);
    await userEvent.click(popup.control('Translate the title'));
    expect(translate).toHaveBeenCalledExactlyOnceWith(
      RUSSIAN.article.title,
      'ru',
      expect.objectContaining({ signal: expect.any(AbortSignal) }),
    );
    expect(popup.find('.report-title').textContent).toBe(RUSSIAN.article.title);
    expect(popup.find('.report-translation').textContent).toBe(
      'Georgia and Azerbaijan agreeTranslated on this device',
    );
  });

  test('says so when its title cannot be translated, and lets one try again', async () => {
    const refuse = () => Promise.reject(new Error('no such language'));
    show({ ...ready, coverage: { ...COVERAGE, links: [RUSSIAN] } }, ['en'], refuse);
    await userEvent.click(popup.control('Translate the title'));
    expect(popup.find('.report-translation').textContent).toContain('could not translate');
    popup.control('Translate the title');
  });

  test('offers no translation where the browser has none, or the reader’s language is its own', () => {
    show({ ...ready, coverage: { ...COVERAGE, links: [RUSSIAN] } });
    expect(() => popup.control('Translate the title')).toThrow();
    popup.unmount();
    show({ ...ready, coverage: { ...COVERAGE, links: [ENGLISH] } }, ['en'], async () => '');
    expect(() => popup.control('Translate the title')).toThrow();
  });
});

describe('reports that come in late', () => {
  const withLinks = (links: CoverageLink[]): PopupState => ({
    ...ready,
    coverage: { links, sources: [{ sourceId: 'feeds', state: 'searching' }] },
  });

  test('are shown at once while nobody is about to press', () => {
    show(withLinks([RUSSIAN]));
    update(withLinks([ENGLISH, RUSSIAN]));
    expect(texts('.report')).toHaveLength(2);
  });

  test('wait while a report has the focus, and come when asked for', async () => {
    show(withLinks([RUSSIAN]));
    popup.find('.report-title').focus();
    await settled();
    update(withLinks([ENGLISH, RUSSIAN]));
    expect(texts('.report')).toHaveLength(1);
    popup.control('Show 1 new report').click();
    await settled();
    expect(texts('.report')).toHaveLength(2);
  });
});

describe('who reported when and where', () => {
  test('is a list in the order of time, the open report among them', () => {
    show(ready);
    expect(texts('.timeline-row bdi')).toEqual([
      'صحيفة البحر',
      'Вестник Каспия',
      'Sahil Xəbər',
      'Küstenblatt',
      'Harbour Post',
      '里海日报',
    ]);
    expect(popup.find('.timeline-row-open').textContent).toContain('this report');
  });

  test('names the countries of the map in words', () => {
    show(ready);
    expect(popup.find('.reporters-names').textContent).toBe(
      'Russia, Azerbaijan, United Kingdom, Lebanon, and China',
    );
    expect(popup.root.querySelector('.reporters svg')?.getAttribute('aria-label')).toContain(
      'Lebanon',
    );
  });

  test('is left out where nobody else gives a time or a place', () => {
    show({ ...ready, coverage: NO_COVERAGE });
    expect(texts('.timeline, .reporters')).toEqual([]);
  });
});

describe('the sources', () => {
  test('say who is still searching, who failed, why, and when it tries again', async () => {
    show({ ...ready, coverage: PARTIAL_COVERAGE });
    const words = popup.find('.sources').textContent;
    expect(words).toContain('Still searching: Versions named by the page');
    expect(words).toContain('GDELT did not answer. It has been asked too often');
    expect(words).toMatch(/Next try at \d/);
    await userEvent.click(popup.control('Try again: GDELT'));
    expect(actions.onAskSource).toHaveBeenCalledExactlyOnceWith('gdelt');
  });

  test('are not offered to be asked again where that would change nothing', () => {
    const sources = (['too-old', 'nothing-to-ask'] as const).map((reason) => ({
      sourceId: 'gdelt',
      state: 'failed' as const,
      reason,
    }));
    for (const source of sources) {
      show({ ...ready, coverage: { links: [], sources: [source] } });
      const words = popup.find('.sources').textContent;
      expect(words).toContain(source.reason === 'too-old' ? 'about three months' : 'names nobody');
      expect(() => popup.control('Try again: GDELT')).toThrow();
      popup.unmount();
    }
    show(ready);
  });

  test('say what they would be sent before they are asked', async () => {
    show({ ...ready, coverage: STOPPED_SOURCES });
    expect(popup.find('.sources').textContent).toContain(
      'It would learn names of people and places in this article',
    );
    expect(actions.onAskSource).not.toHaveBeenCalled();
    await userEvent.click(popup.control('Ask GDELT'));
    expect(actions.onAskSource).toHaveBeenCalledExactlyOnceWith('gdelt');
  });

  test('lead to the settings where those must change first', async () => {
    show({ ...ready, coverage: STOPPED_SOURCES });
    const inSources = [...popup.root.querySelectorAll<HTMLElement>('.source .quiet-action')];
    inSources.find(({ textContent }) => textContent === 'Settings')?.click();
    expect(actions.onOpenOptions).toHaveBeenCalled();
  });

  test('that are switched off are named, and lead to where they are chosen', async () => {
    show({ ...ready, coverage: NO_COVERAGE });
    expect(popup.find('.sources').textContent).toContain('Not asked: News feeds · GDELT');
    await userEvent.click(popup.control('Choose sources'));
    expect(actions.onOpenOptions).toHaveBeenCalledOnce();
  });

  test('are waited for before anything is called missing', () => {
    show({ ...ready, coverage: undefined });
    expect(popup.find('.section-empty').textContent).toBe('Looking for other reports…');
    popup.unmount();
    show({ ...ready, coverage: { links: [], sources: [{ sourceId: 'history', state: 'done' }] } });
    expect(popup.find('.section-empty').textContent).toContain('No report in another language yet');
  });
});

describe('the controls', () => {
  test('lead to the mentions of an official', async () => {
    show(ready);
    await userEvent.click(popup.find('.entities-rows .entity'));
    expect(actions.onGoToMention).toHaveBeenCalledExactlyOnceWith('p1');
  });

  test('say that a passage must be selected before it can be saved', async () => {
    show(ready);
    await userEvent.click(popup.control('Save the selection'));
    expect(actions.onSaveSelection).toHaveBeenCalledOnce();
    popup.show(
      <PopupView state={ready} readerLanguages={[]} nowMs={NOW_MS} needsSelection {...actions} />,
    );
    expect(popup.find('.popup-notice[role=status]').textContent).toBe(
      'Select a passage in the article first, then save it.',
    );
  });

  test('switch marks and site', async () => {
    show(ready);
    await userEvent.click(popup.control('Marks on this page'));
    expect(actions.onToggleMarks).toHaveBeenCalledExactlyOnceWith(false);
    await userEvent.click(popup.control('Parallax on kuestenblatt.example'));
    expect(actions.onToggleSite).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('are reached by Tab in the order in which they stand', async () => {
    show(ready);
    const names: string[] = [];
    for (let step = 0; step < 7; step += 1) {
      await userEvent.tab();
      const { activeElement } = document;
      names.push(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '');
    }
    expect(names).toEqual([
      'Save the selection',
      'Collection',
      'Settings',
      'Two lines instead of one: how freight will reach Poti',
      'Compare with “Two lines instead of one: how freight will reach Poti”',
      'Ministers agree to double rail freight to the Black Sea',
      'Compare with “Ministers agree to double rail freight to the Black Sea”',
    ]);
  });

  test('offer the way out of every other state', async () => {
    show({ kind: 'failed', reason: 'No answer' });
    await userEvent.click(popup.control('Try again'));
    expect(actions.onRetry).toHaveBeenCalledOnce();
    popup.unmount();
    show({ kind: 'site-off', host: 'a.example' });
    await userEvent.click(popup.control('Turn on for this site'));
    expect(actions.onToggleSite).toHaveBeenCalledExactlyOnceWith(true);
  });
});
