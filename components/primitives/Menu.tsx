import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

export interface MenuProps {
  label: string;
  /** What screen readers say instead of the label, where that alone says too little. */
  accessibleName?: string;
  icon?: IconName;
  disabled?: boolean;
  children: ComponentChildren;
}

/** A button that unfolds choices below it; Escape, a choice, or a press elsewhere folds them up. */
export function Menu({ label, accessibleName, icon, disabled, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const fold = () => {
    if (details.current) details.current.open = false;
  };
  useEffect(() => {
    const pressed = ({ target }: PointerEvent) => {
      if (target instanceof Node && !details.current?.contains(target)) fold();
    };
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  }, []);
  if (disabled) {
    return (
      <button type="button" class="button button-secondary" disabled>
        {icon && <Icon name={icon} />}
        <span class="button-label">{label}</span>
      </button>
    );
  }
  return (
    <details
      class="menu"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        fold();
        details.current.querySelector('summary')?.focus();
        event.stopPropagation();
      }}
    >
      <summary class="button button-secondary" aria-label={accessibleName} title={accessibleName}>
        {icon && <Icon name={icon} />}
        <span class="button-label">{label}</span>
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press on a choice bubbles here; the choices are buttons */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key press on a button is a click */}
      <div
        class="menu-choices"
        onClick={({ target }) => {
          if (target instanceof Element && target.closest('button')) fold();
        }}
      >
        {children}
      </div>
    </details>
  );
}
