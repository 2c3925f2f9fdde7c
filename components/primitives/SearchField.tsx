import { useId, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { useI18n } from './i18n';

export interface SearchFieldProps {
  value: string;
  onInput(value: string): void;
  label: string;
}

/** One-line search that Escape or its button empties. */
export function SearchField({ value, onInput, label }: SearchFieldProps) {
  const { t } = useI18n();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onInput('');
    input.current?.focus();
  };
  return (
    <search class="search-field">
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <Icon name="search" />
      <input
        ref={input}
        id={id}
        type="search"
        dir={value ? 'auto' : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          clear();
        }}
      />
      {value !== '' && <IconButton icon="close" label={t('searchClear')} onClick={clear} />}
    </search>
  );
}
