import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SettingsSectionProps {
  title: string;
  intro?: string;
  children: ComponentChildren;
}

/** A titled group of settings. */
export function SettingsSection({ title, intro, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section class="settings" aria-labelledby={id}>
      <h2 class="settings-title" id={id}>
        {title}
      </h2>
      <div class="settings-body">
        {intro && <p class="settings-intro">{intro}</p>}
        {children}
      </div>
    </section>
  );
}
