import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CompareView, type ComparisonState } from '@/components/compare/CompareView';
import { headOf, type ReportHead, type ReportSlot } from '@/components/compare/report-slot';
import {
  COMPARED_ARTICLES,
  COMPARED_URLS,
  COMPARISON,
} from '@/tests/fixtures/components/comparison';
import { type Mounted, mount } from './mount';

const actions = { onAdd: vi.fn(), onFetch: vi.fn(), onOpen: vi.fn(), onRetry: vi.fn() };
const ready = COMPARED_ARTICLES.slice(0, 2).map(
  (article): ReportSlot => ({ kind: 'ready', url: article.url, article }),
);
let view: Mounted;

function show(
  slots: ReportSlot[] = ready,
  state: ComparisonState = { kind: 'ready', comparison: COMPARISON },
  candidates: ReportHead[] = [],
): void {
  view = mount(
    'compare',
    <CompareView slots={slots} state={state} candidates={candidates} {...actions} />,
  );
}
const passage = (report: number, index: number): HTMLElement =>
  view.find(`[data-report="${report}"][data-passage="${index}"]`);
const focused = (): string => {
  const { report, passage } = (document.activeElement as HTMLElement).dataset;
  return `${report} ${passage}`;
};
const partners = (): string[] =>
  [...view.root.querySelectorAll<HTMLElement>('.passage-partner')].map(
    ({ dataset }) => `${dataset.report} ${dataset.passage}`,
  );

beforeEach(() => page.viewport(1200, 800));
afterEach(() => {
  view.unmount();
  vi.resetAllMocks();
});

describe('the passages', () => {
  test('are walked through by arrows and by j and k, and Home and End lead to the ends', async () => {
    show();
    passage(0, 0).focus();
    await userEvent.keyboard('{ArrowDown}j');
    expect(focused()).toBe('0 2');
    await userEvent.keyboard('k{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('0 0');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('0 5');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('0 0');
  });

  test('Enter leads to the partner and back, and it is said aloud where one is', async () => {
    show();
    passage(0, 2).focus();
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('1 4');
    await expect
      .poll(() => view.find('[aria-live]').textContent)
      .toBe('Passage 5 of 7 in Вестник Каспия. The same in Küstenblatt, passage 3.');
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('0 2');
  });

  test('light their partners when they have the focus or the pointer', async () => {
    show();
    passage(0, 5).focus();
    await expect.poll(partners).toEqual(['1 2', '1 3']);
    await userEvent.hover(passage(1, 1));
    await expect.poll(partners).toEqual(['0 1']);
  });

  test('are one stop of the tab key in each report', () => {
    show();
    const stops = [...view.root.querySelectorAll<HTMLElement>('.passage[tabindex="0"]')];
    expect(stops.map(({ dataset }) => dataset.report)).toEqual(['0', '1']);
  });

  test('are joined by a band for each group', async () => {
    show();
    const drawn = (): number =>
      [...view.root.querySelectorAll('.band')].filter((band) => band.getAttribute('d')).length;
    await expect.poll(drawn).toBe(5);
  });

  test('come to one height when one of them is looked at', async () => {
    await page.viewport(1200, 420);
    show();
    passage(0, 5).focus();
    const gap = (): number =>
      Math.abs(
        passage(0, 5).getBoundingClientRect().top - passage(1, 2).getBoundingClientRect().top,
      );
    await expect.poll(gap).toBeLessThan(4);
  });
});

test('a name that the pointer is on is lit in both reports', async () => {
  show();
  const names = [...view.root.querySelectorAll('[data-identity="0:beridze"]')];
  await userEvent.hover(names[0] ?? view.host);
  expect(names.map((name) => name.classList.contains('mark-lit'))).toEqual([true, true]);
  await userEvent.hover(view.find('.page-title'));
  await expect.poll(() => view.root.querySelectorAll('.mark-lit').length).toBe(0);
});

describe('the summary', () => {
  test('leads to the place of a difference', async () => {
    show();
    await userEvent.click(view.control('Figure:360 миллионов'));
    expect(focused()).toBe('1 1');
    expect(view.find('.differs-pointed').textContent).toBe('360 миллионов');
  });

  test('leaves out what is switched off, in the texts too', async () => {
    show();
    expect(view.root.querySelectorAll('.passage .differs-differ')).toHaveLength(2);
    await userEvent.click(view.control('AaDiffer'));
    expect(view.root.querySelectorAll('.passage .differs-differ')).toHaveLength(0);
    const parts = [...view.root.querySelectorAll('.summary-title')];
    expect(parts.map(({ textContent }) => textContent)).toEqual(['Only here', 'Said differently']);
  });

  test('can stand over nothing but what differs', async () => {
    show();
    await userEvent.click(view.control('Hide what they say alike'));
    const left = [...view.root.querySelectorAll<HTMLElement>('[data-report="0"]')];
    expect(left.map(({ dataset }) => dataset.passage)).toEqual(['1', '2', '4']);
  });
});

describe('on a narrow screen', () => {
  test('each passage is followed by what the other report says of it', async () => {
    await page.viewport(400, 800);
    show();
    const order = [...view.root.querySelectorAll<HTMLElement>('.passage')].map(
      ({ dataset }) => `${dataset.report} ${dataset.passage}`,
    );
    expect(order.slice(0, 4)).toEqual(['0 0', '1 0', '0 1', '1 1']);
    expect(view.root.querySelector('.bands')).toBeNull();
  });
});

describe('a report that is open in no tab', () => {
  const [, url = ''] = COMPARED_URLS;

  test('is asked for only when the reader agrees, who is told whom that asks', async () => {
    show([...ready.slice(0, 1), { kind: 'asking', url }], { kind: 'waiting' });
    expect(actions.onFetch).not.toHaveBeenCalled();
    expect(view.find('.slot-asking').textContent).toContain('vestnik-kaspiya.example');
    await userEvent.click(view.control('Get it from vestnik-kaspiya.example'));
    expect(actions.onFetch).toHaveBeenCalledExactlyOnceWith(url);
  });

  test('can be opened when it cannot be read, and says why it cannot', async () => {
    show([...ready.slice(0, 1), { kind: 'failed', url, reason: 'timeout' }], { kind: 'waiting' });
    expect(view.find('[role="alert"]').textContent).toBe('It took too long to answer.');
    await userEvent.click(view.control('Open it in a tab'));
    expect(actions.onOpen).toHaveBeenCalledExactlyOnceWith(url);
  });
});

test('a third report is offered where one is known, by its language, outlet and title', async () => {
  const third = COMPARED_ARTICLES.slice(2).map(
    (article): ReportSlot => ({ kind: 'ready', url: article.url, article }),
  );
  show(ready, { kind: 'ready', comparison: COMPARISON }, third.map(headOf));
  const choice = view.control<HTMLSelectElement>('Add a third report');
  expect([...choice.options].map(({ text }) => text)).toContain(
    'Arabic · أخبار · جورجيا وأذربيجان توسعان السكة الحديدية إلى بوتي',
  );
  await userEvent.selectOptions(choice, COMPARED_URLS[2] ?? '');
  expect(actions.onAdd).toHaveBeenCalledExactlyOnceWith(COMPARED_URLS[2]);
  view.unmount();
  show();
  expect(() => view.control('Add a third report')).toThrow();
});

test('a figure that one report gives roughly is said to be perhaps the same', () => {
  const [differing] = COMPARISON.differences.differ;
  if (!differing) throw new Error('The fixture has a figure that differs');
  const differ = [
    { ...differing, how: 'precision' as const },
    { ...differing, how: 'currency' as const },
    differing,
  ];
  const differences = { ...COMPARISON.differences, differ };
  show(ready, { kind: 'ready', comparison: { ...COMPARISON, differences } });
  const said = [...view.root.querySelectorAll('.sides-how')].map(({ textContent }) => textContent);
  expect(said).toEqual([
    'May be the same: one of them is rounded or approximate.',
    'In different currencies.',
  ]);
});

test('a comparison that failed can be tried again', async () => {
  show(ready, { kind: 'failed', reason: 'No answer' });
  await userEvent.click(view.control('Try again'));
  expect(actions.onRetry).toHaveBeenCalledOnce();
});
