import type { ButtonHTMLAttributes } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: IconName;
  /** Its name for screen readers and its tooltip. */
  label: string;
}

/** A square button that shows only a drawing. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} class="icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
