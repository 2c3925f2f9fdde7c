import { useId, useState } from 'preact/hooks';
import { useI18n } from '@/components/primitives/i18n';
import { Tag } from '@/components/primitives/Tag';

export interface SnippetTagsProps {
  tags: string[];
  knownTags: string[];
  onChange(tags: string[]): void;
  onPick?(tag: string): void;
}

/** Tags of a snippet; Enter or a comma adds what was typed. */
export function SnippetTags({ tags, knownTags, onChange, onPick }: SnippetTagsProps) {
  const { t } = useI18n();
  const id = useId();
  const [draft, setDraft] = useState('');
  const add = () => {
    const tag = draft.replaceAll(',', ' ').trim();
    setDraft('');
    if (tag && !tags.includes(tag)) onChange([...tags, tag]);
  };
  return (
    <div class="snippet-tags">
      {tags.map((tag) => (
        <Tag
          key={tag}
          text={tag}
          onSelect={onPick && (() => onPick(tag))}
          onRemove={() => onChange(tags.filter((other) => other !== tag))}
          removeLabel={t('tagRemove', tag)}
        />
      ))}
      <label class="visually-hidden" for={id}>
        {t('tagAdd')}
      </label>
      <input
        id={id}
        class="tag-field"
        dir={draft ? 'auto' : undefined}
        size={Math.max(draft.length, t('tagAdd').length) + 2}
        list={`${id}-known`}
        placeholder={t('tagAdd')}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ',') return;
          event.preventDefault();
          add();
        }}
      />
      <datalist id={`${id}-known`}>
        {knownTags
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
