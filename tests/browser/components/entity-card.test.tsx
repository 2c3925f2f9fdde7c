import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EntityCard, type EntityCardProps } from '@/components/entities/EntityCard';
import { COUNTRY, OFFICIAL, PLACE } from '@/tests/fixtures/components/article';
import { type Mounted, mount } from './mount';

const actions = { onPrevious: vi.fn(), onNext: vi.fn(), onClose: vi.fn() };
let card: Mounted;

function show(props: Partial<EntityCardProps> = {}): void {
  card = mount(
    'in-page',
    <EntityCard
      entity={OFFICIAL}
      articleLanguage="de"
      mentionCount={3}
      mentionNumber={2}
      takesFocus={true}
      {...actions}
      {...props}
    />,
  );
}
const focused = (): Element | null | undefined => card.host.shadowRoot?.activeElement;

afterEach(() => {
  card.unmount();
  vi.clearAllMocks();
});

test('tells an official’s office in the article’s words and in the reader’s', () => {
  show();
  expect(card.find('.office-wording').lang).toBe('de');
  expect(card.find('.office-wording').textContent).toBe(
    'der stellvertretende georgische Verkehrsminister',
  );
  const facts = [...card.root.querySelectorAll('.fact')].map(({ textContent }) => textContent);
  expect(facts).toEqual(['Minister', 'deputy', 'transport', 'Georgia']);
  expect(card.find('.card-count').textContent).toBe('Mention 2 of 3');
});

test('tells a place’s kind, country and size', () => {
  show({ entity: PLACE });
  const facts = [...card.root.querySelectorAll('.fact')].map(({ textContent }) => textContent);
  expect(facts).toEqual(['Town or city', 'Georgia', 'Population about 42,000']);
});

test('gives a country’s name in the reader’s language where the article’s differs', () => {
  show({ entity: COUNTRY });
  expect(card.find('.facts').textContent).toBe('CountryAzerbaijan');
});

test('is named by its entity and takes the focus when opened by key', async () => {
  show();
  const dialog = card.find('[role=dialog]');
  const labelId = dialog.getAttribute('aria-labelledby') ?? '';
  expect(card.find(`[id="${labelId}"]`).textContent).toBe('Lasha Beridze');
  await expect.poll(focused).toBe(dialog);
});

test('leaves the focus where it is when opened by pointer', async () => {
  const outside = document.createElement('button');
  document.body.append(outside);
  outside.focus();
  show({ takesFocus: false });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(document.activeElement).toBe(outside);
  outside.remove();
});

test('goes to the next and previous mention by arrow, closes with Escape, and the page hears none of it', async () => {
  const pageHears = vi.fn();
  document.addEventListener('keydown', pageHears);
  show();
  await expect.poll(focused).not.toBeNull();
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}{Escape}');
  document.removeEventListener('keydown', pageHears);
  expect(actions.onNext).toHaveBeenCalledOnce();
  expect(actions.onPrevious).toHaveBeenCalledTimes(2);
  expect(actions.onClose).toHaveBeenCalledOnce();
  expect(pageHears).not.toHaveBeenCalled();
});

test('Tab goes through close, previous and next', async () => {
  show();
  await expect.poll(focused).not.toBeNull();
  const names: (string | null | undefined)[] = [];
  for (let step = 0; step < 3; step += 1) {
    await userEvent.tab();
    names.push(focused()?.getAttribute('aria-label'));
  }
  expect(names).toEqual(['Close', 'Previous mention', 'Next mention']);
});

test('with one mention there is nowhere to go', () => {
  show({ mentionCount: 1, mentionNumber: undefined });
  expect(card.control<HTMLButtonElement>('Next mention').disabled).toBe(true);
  expect(card.find('.card-count').textContent).toBe('1 mention');
});

test('looks the same whatever the page says about everything', () => {
  show();
  const before = getComputedStyle(card.find('.card-name')).cssText;
  const colours = () => {
    const { color, backgroundColor, fontSize, letterSpacing, textTransform, fontStyle } =
      getComputedStyle(card.find('.card'));
    return { color, backgroundColor, fontSize, letterSpacing, textTransform, fontStyle };
  };
  const untouched = colours();
  const hostile = new CSSStyleSheet();
  hostile.replaceSync(`
    html { font-size: 40px; }
    * { --ink: red !important; --raised: red !important; --px: 9px !important;
        letter-spacing: 9px !important; text-transform: uppercase !important;
        font: italic 40px fantasy !important; color: red !important; opacity: 0.2 }
  `);
  document.adoptedStyleSheets = [hostile];
  expect(colours()).toEqual(untouched);
  expect(getComputedStyle(card.find('.card-name')).cssText).toBe(before);
});
