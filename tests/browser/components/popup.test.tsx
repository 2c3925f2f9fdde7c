import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type PopupState, PopupView } from '@/components/coverage/PopupView';
import { ARTICLE, RECOGNITION } from '@/tests/fixtures/components/article';
import {
  COVERAGE,
  MANY_LINKS,
  NOW_MS,
  PARTIAL_COVERAGE,
  RUSSIAN,
} from '@/tests/fixtures/components/reports';
import { type Mounted, mount } from './mount';

const actions = {
  onOpenLink: vi.fn(),
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
  marksPainted: true,
  siteEnabled: true,
  marksEnabled: true,
} as const satisfies PopupState;

let popup: Mounted;
function show(state: PopupState, readerLanguages = ['en', 'ru']): void {
  popup = mount(
    'popup',
    <PopupView state={state} readerLanguages={readerLanguages} nowMs={NOW_MS} {...actions} />,
  );
}
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
    expect(texts('.report .fact')).toEqual(['Вестник Каспия', '5 hours earlier', 'almost certain']);
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

describe('the sources', () => {
  test('say who is still searching, who failed, why, and when it tries again', async () => {
    show({ ...ready, coverage: PARTIAL_COVERAGE });
    const words = popup.find('.sources').textContent;
    expect(words).toContain('Still searching: Versions named by the page');
    expect(words).toContain('GDELT did not answer. Please limit requests');
    expect(words).toMatch(/Next try at \d/);
    await userEvent.click(popup.control('Try again'));
    expect(actions.onRetry).toHaveBeenCalledOnce();
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
    for (let step = 0; step < 5; step += 1) {
      await userEvent.tab();
      const { activeElement } = document;
      names.push(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '');
    }
    expect(names).toEqual([
      'Save the selection',
      'Collection',
      'Settings',
      'Two lines instead of one: how freight will reach Poti',
      'Ministers agree to double rail freight to the Black Sea',
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
