import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';

export interface TagManagerProps {
  tags: string[];
  onRename(from: string[], to: string): void;
}

/** Renames a tag, or merges several into one; nothing while there are no tags. */
export function TagManager({ tags, onRename }: TagManagerProps) {
  const { t } = useI18n();
  const id = useId();
  const [chosen, setChosen] = useState<string[]>([]);
  const [name, setName] = useState('');
  if (tags.length === 0) return null;
  const present = chosen.filter((tag) => tags.includes(tag));
  const to = name.trim();
  return (
    <details class="tag-manager">
      <summary>{t('tagsManage')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (present.length === 0 || !to) return;
          onRename(present, to);
          setChosen([]);
          setName('');
        }}
      >
        <fieldset class="tag-choices">
          <legend class="visually-hidden">{t('tagsManage')}</legend>
          {tags.map((tag) => (
            <label key={tag} class="facet-value">
              <input
                class="checkbox"
                type="checkbox"
                checked={present.includes(tag)}
                onChange={({ currentTarget }) =>
                  setChosen(
                    currentTarget.checked
                      ? [...present, tag]
                      : present.filter((other) => other !== tag),
                  )
                }
              />
              <span class="facet-label">
                <bdi>{tag}</bdi>
              </span>
            </label>
          ))}
        </fieldset>
        <label class="tag-new-name" for={id}>
          {t('tagsNewName')}
        </label>
        <input
          id={id}
          class="text-field"
          dir={name ? 'auto' : undefined}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" disabled={present.length === 0 || !to}>
          {t(present.length > 1 ? 'tagsMerge' : 'tagsRename')}
        </Button>
      </form>
    </details>
  );
}
