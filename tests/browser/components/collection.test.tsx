import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CollectionView } from '@/components/collection/CollectionView';
import { ImportDialog } from '@/components/collection/ImportDialog';
import type { Snippet } from '@/lib/collection/snippet';
import { OFFICIAL } from '@/tests/fixtures/components/article';
import { collectionParts, importPreview } from '@/tests/fixtures/components/collection';
import { manySnippets, SNIPPETS } from '@/tests/fixtures/components/snippets';
import { type Mounted, mount } from './mount';

const actions = {
  onOpen: vi.fn(),
  onOpenReport: vi.fn(),
  onUpdate: vi.fn(),
  onDelete: vi.fn(),
  onUndoDelete: vi.fn(),
  onChangeMany: vi.fn(),
  onRenameTags: vi.fn(),
  onExport: vi.fn(),
  onImport: vi.fn(),
  onRetry: vi.fn(),
};
let collection: Mounted;

function view(snippets: Snippet[], parts: Partial<typeof collectionParts> = {}) {
  return (
    <CollectionView
      state={{ kind: 'ready', snippets }}
      actions={actions}
      {...collectionParts}
      {...parts}
    />
  );
}
const OFFICIAL_OF_LIMA = { ...OFFICIAL, id: 'p9', name: 'Rosa Quispe', key: 'rs ksp' };

function show(snippets: Snippet[] = SNIPPETS, parts: Partial<typeof collectionParts> = {}): void {
  collection = mount('collection', view(snippets, parts));
}
const quotes = (): (string | null)[] =>
  [...collection.root.querySelectorAll('.snippet-quote')].map(({ textContent }) => textContent);

// beside the list there is room for what narrows it
beforeEach(() => page.viewport(1200, 900));
afterEach(() => {
  collection.unmount();
  vi.resetAllMocks();
});

describe('searching', () => {
  test('shows what the words are in, and everything again after Escape', async () => {
    show();
    const field = collection.control('Search passages, notes, tags, names');
    await userEvent.type(field, 'договорились поти');
    await expect.poll(quotes).toHaveLength(1);
    expect(collection.find('.collection-count').textContent).toBe('1 snippet found');
    await userEvent.keyboard('{Escape}');
    await expect.poll(quotes).toHaveLength(4);
    expect(document.activeElement).toBe(field);
  });

  test('says so when nothing is found', async () => {
    show();
    await userEvent.type(collection.control('Search passages, notes, tags, names'), 'zebra');
    await expect
      .poll(() => collection.root.querySelector('.state-title')?.textContent)
      .toBe('Nothing found for “zebra”');
  });

  test('takes a tag for a filter', async () => {
    show();
    await userEvent.click(named('.snippet button.tag-text', 'Hafen'));
    await expect.poll(quotes).toHaveLength(1);
  });
});

describe('a note', () => {
  const noteField = async (): Promise<HTMLTextAreaElement> => {
    await expect.poll(() => collection.root.querySelector('textarea')).not.toBeNull();
    return collection.control('Note');
  };

  test('is edited in place, saved with Ctrl+Enter, and gives the focus back', async () => {
    show();
    await userEvent.click(collection.find('.snippet-note'));
    const field = await noteField();
    await expect.poll(() => document.activeElement).toBe(field);
    await userEvent.fill(field, 'Signed on Monday');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(actions.onUpdate).toHaveBeenCalledExactlyOnceWith('s1', {
      note: 'Signed on Monday',
      // what was there when the reader began: another window may have written meanwhile
      noteBefore: SNIPPETS[0]?.note,
    });
    await expect.poll(() => document.activeElement?.classList.contains('snippet-note')).toBe(true);
  });

  test('is left as it was after Escape', async () => {
    show();
    await userEvent.click(collection.find('.snippet-note'));
    await userEvent.fill(await noteField(), 'never mind');
    await userEvent.keyboard('{Escape}');
    expect(collection.find('.snippet-note').textContent).toContain('Capacity doubles');
    expect(actions.onUpdate).not.toHaveBeenCalled();
  });

  test('keeps the words when it cannot be saved', async () => {
    actions.onUpdate.mockRejectedValue(new Error('disk full'));
    show();
    await userEvent.click(collection.find('.snippet-note'));
    await userEvent.fill(await noteField(), 'precious');
    await userEvent.click(collection.control('Save'));
    await expect.poll(() => collection.root.querySelector('[role=alert]')).not.toBeNull();
    expect(collection.control<HTMLTextAreaElement>('Note').value).toBe('precious');
  });
});

test('tags are added with Enter, once, and taken away', async () => {
  show();
  const field = collection.root.querySelector<HTMLInputElement>('.tag-field');
  if (!field) throw new Error('No field for tags');
  await userEvent.type(field, 'Batumi{Enter}');
  expect(actions.onUpdate).toHaveBeenLastCalledWith('s1', {
    tags: ['rail', 'to check', 'Batumi'],
    tagsBefore: ['rail', 'to check'],
  });
  await userEvent.type(field, 'rail{Enter}');
  expect(actions.onUpdate).toHaveBeenCalledOnce();
  await userEvent.click(collection.control('Remove the tag rail'));
  expect(actions.onUpdate).toHaveBeenLastCalledWith('s1', {
    tags: ['to check'],
    tagsBefore: ['rail', 'to check'],
  });
});

test('deleted snippets come back by one undo', async () => {
  show();
  await userEvent.click(collection.control('Delete snippet'));
  expect(actions.onDelete).toHaveBeenCalledExactlyOnceWith(['s1'], expect.any(String));
  const [, undo] = actions.onDelete.mock.lastCall ?? [];
  collection.show(view(SNIPPETS.slice(1)));
  await expect.poll(() => document.activeElement).toBe(collection.find('.snippet-title'));
  await userEvent.click(collection.control('Delete snippet'));
  expect(actions.onDelete).toHaveBeenLastCalledWith(['s2'], undo);
  expect(collection.find('.toast-message').textContent).toBe('2 snippets deleted');
  await userEvent.click(collection.control('Undo'));
  expect(actions.onUndoDelete).toHaveBeenCalledExactlyOnceWith(undo);
  await expect.poll(() => collection.root.querySelector('.toast')).toBeNull();
});

test('a snippet opens at its passage', async () => {
  show();
  await userEvent.click(collection.find('.snippet-title'));
  expect(actions.onOpen).toHaveBeenCalledExactlyOnceWith(SNIPPETS[0]);
});

describe('exporting', () => {
  test('hands over what is listed, in the chosen format, and folds the choices up', async () => {
    show();
    await userEvent.click(collection.find('.collection-exports summary'));
    await userEvent.click(menuItem('References (BibTeX)'));
    expect(actions.onExport.mock.lastCall?.[0]).toBe('bibtex');
    expect(actions.onExport.mock.lastCall?.[1]).toHaveLength(4);
    expect(collection.find<HTMLDetailsElement>('.collection-exports details').open).toBe(false);
  });

  test('closes with Escape and gives the focus back', async () => {
    show();
    const opener = collection.find('.collection-exports summary');
    await userEvent.click(opener);
    await userEvent.keyboard('{Escape}');
    expect(collection.find<HTMLDetailsElement>('.collection-exports details').open).toBe(false);
    expect(document.activeElement).toBe(opener);
  });
});

describe('filters', () => {
  test('narrow the list, count what else could be chosen, and come off again', async () => {
    show();
    await userEvent.click(collection.control('Russian1'));
    await expect.poll(quotes).toHaveLength(1);
    expect(collection.find('.collection-count').textContent).toBe('1 snippet found');
    await userEvent.click(collection.control('Russian1'));
    await expect.poll(quotes).toHaveLength(4);
  });

  test('name an official once, with the spellings of other languages below', async () => {
    const [russian, arabic, ...others] = SNIPPETS;
    if (!russian || !arabic) throw new Error('Two snippets are needed');
    const spelling = { ...OFFICIAL, name: 'لاشا بيريدزه', key: 'lx brdz' };
    show([russian, { ...arabic, entities: [spelling, { ...OFFICIAL_OF_LIMA }] }, ...others]);
    const names = () =>
      [...collection.root.querySelectorAll('.facet-label')]
        .map((label) => [...label.querySelectorAll('bdi')].map(({ textContent }) => textContent))
        .find(([name]) => name === 'Лаша Беридзе');
    await expect.poll(names).toEqual(['Лаша Беридзе', 'لاشا بيريدزه']);
    await userEvent.click(collection.control('Лаша Беридзеلاشا بيريدزه2'));
    await expect.poll(() => quotes().length).toBe(2);
  });

  test('by days leave out what was published outside them', async () => {
    show();
    await userEvent.fill(collection.control('From'), '2030-01-01');
    await expect.poll(() => quotes().length).toBe(0);
    expect(collection.find('.state-title').textContent).toContain('Nothing found');
  });
});

describe('several snippets', () => {
  const boxes = (): HTMLInputElement[] => [
    ...collection.root.querySelectorAll<HTMLInputElement>('.snippet-tools > .checkbox'),
  ];

  test('are selected in a row with Shift, and changed together', async () => {
    show();
    const [first, , third] = boxes();
    if (!first || !third) throw new Error('No boxes to select with');
    await userEvent.click(first);
    await userEvent.keyboard('{Shift>}');
    await userEvent.click(third);
    await userEvent.keyboard('{/Shift}');
    expect(collection.find('.selection-count').textContent).toBe('3 selected');
    await userEvent.type(collection.find('.selection-tag input'), 'port{Enter}');
    expect(actions.onChangeMany).toHaveBeenCalledExactlyOnceWith(['s1', 's2', 's3'], {
      addTags: ['port'],
    });
    await userEvent.click(collection.control('Delete'));
    expect(actions.onDelete).toHaveBeenCalledExactlyOnceWith(
      ['s1', 's2', 's3'],
      expect.any(String),
    );
    expect(collection.root.querySelector('.selection-bar')).toBeNull();
  });

  test('get a colour by its name', async () => {
    show();
    const [first] = boxes();
    if (!first) throw new Error('No box to select with');
    await userEvent.click(first);
    await userEvent.click(menuOpener('Colour'));
    await userEvent.click(menuItem('Purple', '.selection-bar'));
    expect(actions.onChangeMany).toHaveBeenCalledExactlyOnceWith(['s1'], { colour: 'purple' });
  });
});

test('tags are merged under a new name', async () => {
  show();
  await userEvent.click(collection.find('.tag-manager summary'));
  const choices = [...collection.root.querySelectorAll<HTMLInputElement>('.tag-choices input')];
  await userEvent.click(choices[0] ?? document.body);
  await userEvent.click(choices[1] ?? document.body);
  await userEvent.fill(collection.control('New name'), 'transport');
  await userEvent.click(collection.control('Merge'));
  expect(actions.onRenameTags.mock.lastCall?.[0]).toHaveLength(2);
  expect(actions.onRenameTags.mock.lastCall?.[1]).toBe('transport');
});

describe('other views', () => {
  test('put snippets of one event together, the most languages first', async () => {
    show();
    await userEvent.click(collection.control('By event'));
    const groups = [...collection.root.querySelectorAll('.event-group')];
    expect(groups.map((group) => group.querySelectorAll('.snippet').length)).toEqual([3, 1]);
    expect(groups[0]?.textContent).toContain('Russian, Arabic, Chinese');
  });

  test('list them in rows that open at the passage', async () => {
    show();
    await userEvent.click(collection.control('List'));
    await userEvent.click(collection.find('.snippet-row-open'));
    expect(actions.onOpen).toHaveBeenCalledExactlyOnceWith(SNIPPETS[0]);
  });

  test('show when the reports were published; a bar narrows the list to its days', async () => {
    show(manySnippets(200));
    await userEvent.click(collection.control('Map and time'));
    expect(collection.find('.places-overview svg').getAttribute('aria-label')).toContain(
      '2 places',
    );
    await userEvent.click(collection.find('.timeline-bar'));
    await expect.poll(() => collection.find('.collection-count').textContent).toContain('found');
  });
});

describe('importing', () => {
  test('shows what a file would bring before anything is written', async () => {
    const onConfirm = vi.fn();
    collection = mount(
      'collection',
      <ImportDialog state={importPreview()} onConfirm={onConfirm} onClose={() => undefined} />,
    );
    const words = collection.find('dialog').textContent;
    expect(words).toContain('1 new');
    expect(words).toContain('1 adds something to a snippet you have');
    expect(words).toContain('1 already here');
    expect(words).toContain('Entry 4: quotes nothing');
    await userEvent.click(collection.control('Import'));
    expect(onConfirm).toHaveBeenCalledOnce();
  });
});

test('snippets that could not be saved stand on top with their words', async () => {
  const onRetry = vi.fn();
  const [snippet] = SNIPPETS;
  if (!snippet) throw new Error('There are fixtures');
  const saves = [{ snippet, reason: 'The disk is full.', failedAt: snippet.createdAt }];
  show(SNIPPETS, { pending: { saves, onRetry, onDiscard: () => undefined } });
  expect(collection.find('.pending').textContent).toContain('The disk is full.');
  await userEvent.click(collection.control('Save them now'));
  expect(onRetry).toHaveBeenCalledOnce();
});

test('of ten thousand snippets only what is near the window is laid out', async () => {
  await page.viewport(800, 600);
  show(manySnippets(10_000));
  expect(collection.find('.collection-count').textContent).toBe('10,000 snippets');
  await expect.poll(() => quotes().length).toBeGreaterThan(0);
  expect(quotes().length).toBeLessThan(200);
  const last = manySnippets(10_000).at(-1)?.text;
  collection.find('.snippets').scrollIntoView({ block: 'end' });
  await expect.poll(() => quotes().at(-1)).toBe(last);
  await expect.poll(() => quotes().length).toBeLessThan(200);
});

function menuOpener(name: string): HTMLElement {
  return named('.selection-bar summary', name);
}

function menuItem(name: string, within = ''): HTMLElement {
  return named(`${within} .menu-item`, name);
}

function named(selector: string, name: string): HTMLElement {
  const element = [...collection.root.querySelectorAll<HTMLElement>(selector)].find((candidate) =>
    candidate.textContent?.includes(name),
  );
  if (!element) throw new Error(`Nothing like ${selector} is called "${name}"`);
  return element;
}
