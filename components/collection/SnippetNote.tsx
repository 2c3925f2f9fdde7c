import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';

export interface SnippetNoteProps {
  note: string;
  /** May reject: the editor stays open with the words in it. `before` is the note that was opened. */
  onSave(note: string, before: string): Promise<void> | void;
}

/** A note, edited in place: Ctrl+Enter saves, Escape gives up. */
export function SnippetNote({ note, onSave }: SnippetNoteProps) {
  const { t } = useI18n();
  const [draft, setDraft] = useState<string>();
  // another window may change the note while this one is being written
  const opened = useRef(note);
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const isEditing = draft !== undefined;
  useLayoutEffect(() => {
    if (wasEditing.current && !isEditing) opener.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  const open = () => {
    opened.current = note;
    setDraft(note);
  };
  const close = () => {
    setDraft(undefined);
    setState('idle');
  };
  const save = async () => {
    if (draft === undefined) return;
    if (draft.trim() === opened.current) return close();
    setState('saving');
    try {
      await onSave(draft.trim(), opened.current);
      close();
    } catch {
      setState('failed');
    }
  };
  if (draft !== undefined) {
    return (
      <NoteEditor draft={draft} state={state} onInput={setDraft} onSave={save} onCancel={close} />
    );
  }
  return note ? (
    <button
      ref={opener}
      type="button"
      class="snippet-note"
      dir="auto"
      title={t('noteEdit')}
      onClick={open}
    >
      {note}
    </button>
  ) : (
    <button ref={opener} type="button" class="snippet-note snippet-note-empty" onClick={open}>
      {t('noteAdd')}
    </button>
  );
}

interface NoteEditorProps {
  draft: string;
  state: 'idle' | 'saving' | 'failed';
  onInput(draft: string): void;
  onSave(): void;
  onCancel(): void;
}

function NoteEditor({ draft, state, onInput, onSave, onCancel }: NoteEditorProps) {
  const { t } = useI18n();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
    else return;
    event.preventDefault();
  };
  return (
    <div class="note-editor">
      <label class="visually-hidden" for={id}>
        {t('noteLabel')}
      </label>
      <textarea
        ref={field}
        id={id}
        class="text-field"
        dir={draft ? 'auto' : undefined}
        rows={3}
        value={draft}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {state === 'failed' && (
        <p class="field-error" role="alert">
          {t('noteFailed')}
        </p>
      )}
      <div class="note-actions">
        <Button variant="primary" busy={state === 'saving'} onClick={onSave}>
          {t('save')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
