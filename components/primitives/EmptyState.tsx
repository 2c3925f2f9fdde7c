import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

export interface EmptyStateProps {
  icon: IconName;
  title: string;
  /** What the reader can do about it. */
  children?: ComponentChildren;
  action?: ComponentChildren;
}

/** Says why there is nothing to see, and what to do. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div class="state">
      <span class="state-picture">
        <Icon name={icon} size={24} />
      </span>
      <h2 class="state-title">{title}</h2>
      {children && <p class="state-text">{children}</p>}
      {action && <div class="state-action">{action}</div>}
    </div>
  );
}
