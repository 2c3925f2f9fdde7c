import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ToggleProps {
  checked: boolean;
  onChange(checked: boolean): void;
  label: ComponentChildren;
  hint?: string;
  disabled?: boolean;
}

/** A switch that takes effect at once, with its label and an optional line of explanation. */
export function Toggle({ checked, onChange, label, hint, disabled }: ToggleProps) {
  const id = useId();
  return (
    <div class="toggle">
      <span class="toggle-words">
        <label class="toggle-label" for={id}>
          {label}
        </label>
        {hint && (
          <span class="hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <input
        class="toggle-input"
        type="checkbox"
        role="switch"
        id={id}
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
