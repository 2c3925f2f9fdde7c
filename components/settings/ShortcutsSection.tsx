import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';
import { SettingsSection } from './SettingsSection';

/** A command of the manifest and the keys that run it. */
export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes it; absent when the reader or another extension took it away. */
  keys?: string;
}

export interface ShortcutsSectionProps {
  shortcuts: Shortcut[];
  /** Opens the browser's own page for shortcuts. */
  onChangeShortcuts(): void;
}

/** What can be done by key, and the way to change the keys. */
export function ShortcutsSection({ shortcuts, onChangeShortcuts }: ShortcutsSectionProps) {
  const { t } = useI18n();
  return (
    <SettingsSection title={t('shortcutsTitle')} intro={t('shortcutsIntro')}>
      <ul class="settings-list">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name} class="settings-row">
            <span class="settings-row-words">{description}</span>
            {keys ? (
              <kbd class="keys" dir="ltr">
                {keys}
              </kbd>
            ) : (
              <span class="keys-none">{t('shortcutNone')}</span>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={onChangeShortcuts}>{t('shortcutsChange')}</Button>
      </div>
    </SettingsSection>
  );
}
