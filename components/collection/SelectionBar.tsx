import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';
import { Menu } from '@/components/primitives/Menu';
import type { BulkChange } from '@/lib/collection/change-snippet';
import { SNIPPET_COLOURS } from '@/lib/collection/colours';
import type { ExportFormat } from '@/lib/collection/export/export-collection';
import { ExportMenu } from './ExportMenu';

export interface SelectionBarProps {
  count: number;
  total: number;
  /** Tags of the selected snippets, to be taken off. */
  tags: string[];
  knownTags: string[];
  onAll(): void;
  onNone(): void;
  onChange(change: BulkChange): void;
  onDelete(): void;
  onExport(format: ExportFormat): void;
}

/** What can be done with the selected snippets together. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, total, tags, knownTags, onChange } = props;
  const { t, plural } = useI18n();
  return (
    <section class="selection-bar" aria-label={t('selectionLabel')}>
      <p class="selection-count" role="status">
        {plural('selectionCount', count)}
      </p>
      {count < total && (
        <Button variant="quiet" onClick={props.onAll}>
          {plural('selectAll', total)}
        </Button>
      )}
      <AddTag knownTags={knownTags} onAdd={(tag) => onChange({ addTags: [tag] })} />
      <Menu label={t('tagTakeOff')} disabled={tags.length === 0}>
        {tags.map((tag) => (
          <button
            key={tag}
            type="button"
            class="menu-item"
            onClick={() => onChange({ removeTags: [tag] })}
          >
            <bdi>{tag}</bdi>
          </button>
        ))}
      </Menu>
      <Menu label={t('colourLabel')}>
        {SNIPPET_COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            class="menu-item menu-item-colour"
            onClick={() => onChange({ colour })}
          >
            <span class={`swatch swatch-${colour}`} />
            {t(`colour_${colour}`)}
          </button>
        ))}
      </Menu>
      <ExportMenu count={count} onExport={props.onExport} />
      <Button variant="danger" icon="trash" onClick={props.onDelete}>
        {t('selectionDelete')}
      </Button>
      <Button variant="quiet" onClick={props.onNone}>
        {t('selectNone')}
      </Button>
    </section>
  );
}

function AddTag({ knownTags, onAdd }: { knownTags: string[]; onAdd(tag: string): void }) {
  const { t } = useI18n();
  const id = useId();
  const [draft, setDraft] = useState('');
  return (
    <form
      class="selection-tag"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim()) onAdd(draft.trim());
        setDraft('');
      }}
    >
      <label class="visually-hidden" for={id}>
        {t('tagAdd')}
      </label>
      <input
        id={id}
        class="text-field"
        dir={draft ? 'auto' : undefined}
        list={`${id}-known`}
        placeholder={t('tagAdd')}
        value={draft}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {knownTags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </form>
  );
}
