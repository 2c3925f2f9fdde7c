import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SaveSnippetButton, type SaveState } from '@/components/collection/SaveSnippetButton';
import { type Mounted, mount } from './mount';

const actions = {
  onSave: vi.fn(),
  onChange: vi.fn(),
  onOpenCollection: vi.fn(),
  onDismiss: vi.fn(),
};
const SAVED: SaveState = {
  kind: 'saved',
  note: '',
  tags: ['rail'],
  colour: 'yellow',
  knownTags: ['sea'],
};
let saver: Mounted;
const view = (state: SaveState) => <SaveSnippetButton state={state} {...actions} />;

afterEach(() => {
  saver.unmount();
  vi.clearAllMocks();
});

test('saves at one press, and the press does not clear the selection', () => {
  saver = mount('in-page', view({ kind: 'idle' }));
  const button = saver.control('Save passage');
  const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
  button.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
  button.click();
  expect(actions.onSave).toHaveBeenCalledOnce();
});

test('takes no second press while it saves, and keeps the focus', () => {
  saver = mount('in-page', view({ kind: 'idle' }));
  saver.control('Save passage').focus();
  saver.show(view({ kind: 'saving' }));
  const button = saver.control('Saving…');
  expect(saver.host.shadowRoot?.activeElement).toBe(button);
  button.click();
  expect(actions.onSave).not.toHaveBeenCalled();
});

test('offers a note once it is saved, and hands it on when it changed', async () => {
  saver = mount('in-page', view(SAVED));
  const field = saver.control<HTMLInputElement>('Note');
  field.focus();
  await userEvent.keyboard('{Enter}');
  expect(actions.onChange).not.toHaveBeenCalled();
  await userEvent.keyboard('worth a call{Enter}');
  expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({ note: 'worth a call' });
});

test('hands a note on once when it is stored and then left', async () => {
  saver = mount('in-page', view(SAVED));
  const field = saver.control<HTMLInputElement>('Note');
  field.focus();
  await userEvent.keyboard('worth a call{Enter}');
  saver.show(view({ ...SAVED, note: 'worth a call' }));
  field.blur();
  expect(actions.onChange).toHaveBeenCalledOnce();
  expect(field.value).toBe('worth a call');
});

test('takes tags by keyboard while the note is still at hand', async () => {
  saver = mount('in-page', view(SAVED));
  saver.control('Add a tag').focus();
  await userEvent.keyboard('sea, ');
  expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({ tags: ['rail', 'sea'] });
});

test('takes a colour by its name and by arrow keys', async () => {
  saver = mount('in-page', view(SAVED));
  saver.control('Yellow').focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({ colour: 'green' });
});

test('keeps the passage in view when it cannot be stored, and tries again', () => {
  saver = mount('in-page', view({ kind: 'failed', reason: 'No answer', text: 'Two lines agreed' }));
  expect(saver.control<HTMLTextAreaElement>('Your passage, to copy').value).toBe(
    'Two lines agreed',
  );
  saver.control('Try again').click();
  expect(actions.onSave).toHaveBeenCalledOnce();
});

test('Escape dismisses it, and the page’s shortcuts hear nothing of what is typed', async () => {
  const pageHears = vi.fn();
  document.addEventListener('keydown', pageHears);
  saver = mount('in-page', view(SAVED));
  saver.control('Note').focus();
  await userEvent.keyboard('j{Escape}');
  document.removeEventListener('keydown', pageHears);
  expect(actions.onDismiss).toHaveBeenCalledOnce();
  expect(pageHears).not.toHaveBeenCalled();
});
