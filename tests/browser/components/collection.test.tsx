import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CollectionView } from '@/components/collection/CollectionView';
import type { Snippet } from '@/lib/collection/snippet';
import { NOW_MS } from '@/tests/fixtures/components/reports';
import { manySnippets, SNIPPETS } from '@/tests/fixtures/components/snippets';
import { type Mounted, mount } from './mount';

const actions = {
  onOpen: vi.fn(),
  onUpdate: vi.fn(),
  onDelete: vi.fn(),
  onRestore: vi.fn(),
  onExport: vi.fn(),
  onRetry: vi.fn(),
};
let collection: Mounted;

function view(snippets: Snippet[]) {
  return <CollectionView state={{ kind: 'ready', snippets }} nowMs={NOW_MS} {...actions} />;
}
function show(snippets: Snippet[] = SNIPPETS): void {
  collection = mount('collection', view(snippets));
}
const quotes = (): (string | null)[] =>
  [...collection.root.querySelectorAll('.snippet-quote')].map(({ textContent }) => textContent);

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

  test('takes a tag for a search', async () => {
    show();
    await userEvent.click(collection.control('Hafen'));
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
    expect(actions.onUpdate).toHaveBeenCalledExactlyOnceWith('s1', { note: 'Signed on Monday' });
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
  expect(actions.onUpdate).toHaveBeenLastCalledWith('s1', { tags: ['rail', 'to check', 'Batumi'] });
  await userEvent.type(field, 'rail{Enter}');
  expect(actions.onUpdate).toHaveBeenCalledOnce();
  await userEvent.click(collection.control('Remove the tag rail'));
  expect(actions.onUpdate).toHaveBeenLastCalledWith('s1', { tags: ['to check'] });
});

test('deleted snippets come back by one undo', async () => {
  show();
  await userEvent.click(collection.control('Delete snippet'));
  expect(actions.onDelete).toHaveBeenCalledExactlyOnceWith('s1');
  collection.show(view(SNIPPETS.slice(1)));
  expect(quotes()).toHaveLength(3);
  await expect.poll(() => document.activeElement).toBe(collection.find('.snippet-title'));
  await userEvent.click(collection.control('Delete snippet'));
  expect(collection.find('.toast-message').textContent).toBe('2 snippets deleted');
  await userEvent.click(collection.control('Undo'));
  expect(actions.onRestore.mock.calls.map(([snippet]) => snippet.id)).toEqual(['s1', 's2']);
  await expect.poll(() => collection.root.querySelector('.toast')).toBeNull();
});

test('a snippet opens at its passage; the collection is exported', async () => {
  show();
  await userEvent.click(collection.find('.snippet-title'));
  expect(actions.onOpen).toHaveBeenCalledExactlyOnceWith(SNIPPETS[0]);
  await userEvent.click(collection.control('Markdown'));
  expect(actions.onExport).toHaveBeenCalledExactlyOnceWith('markdown');
});

test('ten thousand snippets are laid out a screen at a time, as the reader scrolls', async () => {
  await page.viewport(800, 600);
  show(manySnippets(10_000));
  expect(collection.find('.collection-count').textContent).toBe('10,000 snippets');
  await expect.poll(() => quotes().length).toBeGreaterThan(0);
  const atFirst = quotes().length;
  expect(atFirst).toBeLessThan(200);
  collection.find('.snippets').scrollIntoView({ block: 'end' });
  await expect.poll(() => quotes().length).toBeGreaterThan(atFirst);
  expect(quotes().length).toBeLessThan(400);
});
