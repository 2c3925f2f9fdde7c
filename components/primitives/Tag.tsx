import { Icon } from './Icon';

export interface TagProps {
  text: string;
  onSelect?(): void;
  onRemove?(): void;
  /** Name of the remove button; needed with `onRemove`. */
  removeLabel?: string;
}

/** A reader's own word on something; can be picked or taken away. */
export function Tag({ text, onSelect, onRemove, removeLabel }: TagProps) {
  return (
    <span class="tag">
      {onSelect ? (
        <button type="button" class="tag-text" dir="auto" onClick={onSelect}>
          {text}
        </button>
      ) : (
        <span class="tag-text" dir="auto">
          {text}
        </span>
      )}
      {onRemove && (
        <button type="button" class="tag-remove" aria-label={removeLabel} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}
