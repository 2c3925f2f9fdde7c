import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EntityCard, type EntityCardProps } from '@/components/entities/EntityCard';
import { COUNTRY, KNOWN_OFFICIAL, OFFICIAL, PLACE } from '@/tests/fixtures/components/article';
import { OFFICIAL_KNOWN, PLACE_KNOWN, REFERENCE } from '@/tests/fixtures/components/knowledge';
import { type Mounted, mount } from './mount';

const actions = {
  onPrevious: vi.fn(),
  onNext: vi.fn(),
  onClose: vi.fn(),
  onOpenArticle: vi.fn(),
  onOpenSnippet: vi.fn(),
  onAskReference: vi.fn(),
};
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
      reference={{ kind: 'idle' }}
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

test('tells an office that only an earlier article gave, as of when, and leads there', async () => {
  show({ entity: KNOWN_OFFICIAL });
  const facts = [...card.root.querySelectorAll('.fact')].map(({ textContent }) => textContent);
  expect(facts).toEqual(['Ambassador', 'Georgia', 'as of February 18, 2025']);
  expect(card.find('.card-body').textContent).toContain('This article gives no office.');
  await userEvent.click(card.control('Open that article'));
  expect(actions.onOpenArticle).toHaveBeenCalledExactlyOnceWith(
    'https://vestnik-kaspiya.example/2025/02/18/posol',
  );
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

test('Tab goes through everything in the order in which it stands', async () => {
  show({ knowledge: OFFICIAL_KNOWN });
  await expect.poll(focused).not.toBeNull();
  const names: (string | null | undefined)[] = [];
  for (let step = 0; step < 6; step += 1) {
    await userEvent.tab();
    const { ariaLabel, textContent } = focused() ?? {};
    names.push(ariaLabel ?? textContent?.split('Sends')[0]);
  }
  expect(names).toEqual([
    'Close',
    'Named in 3 articles you have read',
    'In 1 of your snippets',
    'Look up in Wikidata',
    'Previous mention',
    'Next mention',
  ]);
});

test('shows how other reports spell the name, each once with its languages', () => {
  show({ knowledge: OFFICIAL_KNOWN });
  const names = [...card.root.querySelectorAll('.card-names li')];
  expect(names.map(({ textContent }) => textContent)).toEqual([
    'Лаша Беридзе Russian',
    'لاشا بيريدزه Arabic',
    'Laşa Beridze Azerbaijani, Turkish',
  ]);
  expect(names[0]?.querySelector('bdi')?.lang).toBe('ru');
});

test('shows earlier offices with their date and where that stood', () => {
  show({ knowledge: OFFICIAL_KNOWN });
  const part = card.find('.card-part:nth-of-type(2)').textContent;
  expect(part).toContain('Offices in earlier reports');
  expect(part).toContain('Ambassador');
  expect(part).toContain('November 3, 2024');
});

test('leads to the articles and snippets that name the official', async () => {
  show({ knowledge: OFFICIAL_KNOWN });
  for (const summary of card.root.querySelectorAll<HTMLElement>('summary')) summary.click();
  const [article, , , snippet] = card.root.querySelectorAll<HTMLElement>('.card-link');
  article?.click();
  snippet?.click();
  const [first] = OFFICIAL_KNOWN.memory.articles;
  expect(actions.onOpenArticle).toHaveBeenCalledExactlyOnceWith(first?.url);
  expect(actions.onOpenSnippet).toHaveBeenCalledExactlyOnceWith('s1');
});

test('asks Wikidata only when pressed, and says before what is sent', async () => {
  show();
  expect(actions.onAskReference).not.toHaveBeenCalled();
  const ask = card.find('.card-ask');
  expect(ask.textContent).toContain('Sends “Lasha Beridze” to wikidata.org, nothing else');
  await userEvent.click(ask);
  expect(actions.onAskReference).toHaveBeenCalledOnce();
});

test('loads no picture from elsewhere, and opens what Wikidata names in a tab of its own', () => {
  show({ reference: { kind: 'found', entries: REFERENCE } });
  expect(card.root.querySelector('img, image')).toBeNull();
  const links = [...card.root.querySelectorAll('a')];
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'Wikipedia',
    'Wikidata',
    'Picture',
    'Wikidata',
  ]);
  expect(links.every(({ target, rel }) => target === '_blank' && rel.includes('noreferrer'))).toBe(
    true,
  );
});

test('says why Wikidata did not answer, and offers to ask again', () => {
  show({ reference: { kind: 'failed', reason: 'server-error' } });
  expect(card.find('[role=alert]').textContent).toBe(
    'Wikidata did not answer. It has a problem of its own.',
  );
  expect(card.find('.card-ask').textContent).toContain('Try again');
});

test('keeps the map’s room while the map is drawn', () => {
  show({ entity: PLACE });
  const height = card.find('.map').getBoundingClientRect().height;
  card.unmount();
  show({ entity: PLACE, knowledge: PLACE_KNOWN });
  expect(card.root.querySelector('.map')?.getBoundingClientRect().height).toBeCloseTo(height, 0);
  expect(card.root.querySelector('.map')?.getAttribute('aria-label')).toBe('Map: Poti in Georgia');
  expect(card.find('.card-distance').textContent).toBe('267 km from Tiflis as the crow flies');
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
