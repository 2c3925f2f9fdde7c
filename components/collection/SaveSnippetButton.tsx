import type { TargetedEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Button } from '@/components/primitives/Button';
import { Icon } from '@/components/primitives/Icon';
import { IconButton } from '@/components/primitives/IconButton';
import { useI18n } from '@/components/primitives/i18n';
import type { SnippetColour } from '@/lib/collection/colours';
import { ColourChoice } from './ColourChoice';
import { SnippetTags } from './SnippetTags';

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | ({ kind: 'saved' } & SavedDetails)
  /** `text` is the passage that could not be stored: shown, so that it can be copied. */
  | { kind: 'failed'; reason: string; text: string };

/** What is stored with a passage so far. */
export interface SavedDetails {
  note: string;
  tags: string[];
  colour: SnippetColour;
  /** Tags in use, to complete from. */
  knownTags: string[];
}

export interface SaveSnippetButtonProps {
  state: SaveState;
  onSave(): void;
  /** Called with what changed: the note when its field loses focus or Enter is pressed, tags and colour at once. */
  onChange(change: Partial<Pick<SavedDetails, 'note' | 'tags' | 'colour'>>): void;
  onOpenCollection(): void;
  onDismiss(): void;
}

/** Beside a selection: one press saves, then offers a note. Pressing it must not clear the selection. */
export function SaveSnippetButton(props: SaveSnippetButtonProps) {
  const { state, onDismiss } = props;
  const { t, direction, locale } = useI18n();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a form's meaning
    <div
      class={`surface saver saver-${state.kind}`}
      role="group"
      aria-label={t('snippetSaver')}
      dir={direction}
      lang={locale}
      onMouseDown={keepSelection}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDismiss();
        event.stopPropagation(); // single-letter shortcuts of the page
      }}
    >
      <SaverBody {...props} />
    </div>
  );
}

function SaverBody({
  state,
  onSave,
  onChange,
  onOpenCollection,
  onDismiss,
}: SaveSnippetButtonProps) {
  const { t } = useI18n();
  switch (state.kind) {
    case 'idle':
    case 'saving':
      return (
        <Button
          variant="primary"
          icon="bookmark-add"
          busy={state.kind === 'saving'}
          onClick={onSave}
        >
          {t(state.kind === 'saving' ? 'snippetSaving' : 'snippetSave')}
        </Button>
      );
    case 'saved':
      return (
        <>
          <p class="saver-line" role="status">
            <Icon name="check" />
            <span class="saver-words">{t(state.note ? 'noteSaved' : 'snippetSaved')}</span>
            <Button variant="quiet" onClick={onOpenCollection}>
              {t('openCollection')}
            </Button>
            <IconButton icon="close" label={t('close')} onClick={onDismiss} />
          </p>
          <SaverNote note={state.note} onNote={(note) => onChange({ note })} />
          <SnippetTags
            tags={state.tags}
            knownTags={state.knownTags}
            onChange={(tags) => onChange({ tags })}
          />
          <ColourChoice colour={state.colour} onChange={(colour) => onChange({ colour })} />
        </>
      );
    case 'failed':
      return (
        <div role="alert">
          <p class="saver-line">
            <Icon name="alert" />
            <span class="saver-words">{t('snippetFailed')}</span>
            <IconButton icon="close" label={t('close')} onClick={onDismiss} />
          </p>
          <p class="saver-reason" dir="auto">
            {state.reason}
          </p>
          <textarea
            class="text-field saver-text"
            dir="auto"
            rows={4}
            readOnly
            aria-label={t('snippetKept')}
            value={state.text}
          />
          <Button icon="retry" onClick={onSave}>
            {t('retry')}
          </Button>
        </div>
      );
  }
}

function SaverNote({ note, onNote }: { note: string; onNote(note: string): void }) {
  const { t } = useI18n();
  const id = useId();
  // Enter and the loss of focus that follows it are one change; what is typed meanwhile is not overwritten
  const handedOn = useRef(note);
  const commit = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    const words = currentTarget.value.trim();
    if (words === handedOn.current) return;
    handedOn.current = words;
    onNote(words);
  };
  return (
    <>
      <label class="visually-hidden" for={id}>
        {t('noteLabel')}
      </label>
      <input
        id={id}
        class="text-field"
        dir="auto"
        placeholder={t('noteAdd')}
        defaultValue={note}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit(event);
        }}
      />
    </>
  );
}

function keepSelection(event: MouseEvent): void {
  if (!(event.target instanceof Element) || !event.target.closest('input, textarea')) {
    event.preventDefault();
  }
}
