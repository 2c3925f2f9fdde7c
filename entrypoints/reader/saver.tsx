import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { SaveSnippetButton, type SaveState } from '@/components/collection/SaveSnippetButton';
import { type I18n, I18nContext } from '@/components/primitives/i18n';
import type { Article } from '@/lib/article/article';
import type { SnippetChange } from '@/lib/collection/change-snippet';
import type { Snippet } from '@/lib/collection/snippet';
import { sendToBackground } from '@/lib/messaging/messenger';
import { besideRef } from './keep-beside';
import type { Overlay } from './overlay';
import { selectedRange } from './selection';

/** A selection that is still being drawn gets no button. */
const SETTLE_MS = 250;

export interface SaverEvents {
  describe(range: Range): Snippet;
  /** The article of the page, where one was read. */
  article(): Article | undefined;
  onSaved(): void;
}

export interface Saver {
  /** Saves the selected text at once; false when nothing is selected. */
  save(): boolean;
}

/** The button beside a selection, and what becomes of it: saving, saved with a note, or failed with the text kept. */
export function createSaver(
  ctx: ContentScriptContext,
  overlay: Overlay,
  i18n: I18n,
  events: SaverEvents,
): Saver {
  let state: SaveState = { kind: 'idle' };
  let range: Range | undefined;
  let snippet: Snippet | undefined;
  let knownTags: string[] = [];
  let timer: number | undefined;

  const hide = () => {
    overlay.show('saver', undefined);
    range = undefined;
    snippet = undefined;
    state = { kind: 'idle' };
  };

  const show = (next: SaveState) => {
    state = next;
    const passage = range;
    if (!passage) return;
    overlay.show(
      'saver',
      <div class="floating" ref={besideRef(passage, 'bottom-end')}>
        <I18nContext.Provider value={i18n}>
          <SaveSnippetButton
            state={state}
            onSave={() => void store()}
            onChange={(change) => void storeChange(change)}
            onOpenCollection={() => void sendToBackground('openCollection')}
            onDismiss={hide}
          />
        </I18nContext.Provider>
      </div>,
    );
  };

  const store = async () => {
    if (!range || state.kind === 'saving') return;
    // Described once: a retry must save what was selected then.
    snippet ??= events.describe(range);
    const saved = snippet;
    show({ kind: 'saving' });
    try {
      await sendToBackground('saveSnippet', saved, events.article());
      showSaved();
      // Without them only the completion is missing.
      knownTags = (await sendToBackground('listTags').catch(() => [])).map(({ tag }) => tag);
      if (snippet === saved) showSaved();
      events.onSaved();
    } catch (error) {
      show({ kind: 'failed', reason: reasonOf(error), text: saved.text });
    }
  };

  const showSaved = () => {
    if (!snippet) return;
    const { note, tags, colour } = snippet;
    show({ kind: 'saved', note, tags, colour, knownTags });
  };

  const storeChange = async (change: Omit<SnippetChange, 'id'>) => {
    if (!snippet) return;
    // Kept with the passage, so that trying again stores all of it.
    snippet = { ...snippet, ...change };
    const { id } = snippet;
    showSaved();
    try {
      await sendToBackground('updateSnippet', { id, ...change });
      if (change.colour) events.onSaved();
    } catch (error) {
      show({ kind: 'failed', reason: reasonOf(error), text: change.note ?? snippet.text });
    }
  };

  const offer = () => {
    // What is being saved or annotated stays until it is dismissed.
    if (state.kind !== 'idle') return;
    range = selectedRange()?.cloneRange();
    if (range) show({ kind: 'idle' });
    else hide();
  };
  ctx.addEventListener(document, 'selectionchange', () => {
    clearTimeout(timer);
    timer = ctx.setTimeout(offer, SETTLE_MS);
  });

  return {
    save() {
      const selected = selectedRange()?.cloneRange();
      if (!selected) return false;
      hide();
      range = selected;
      void store();
      return true;
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
