import { useId } from 'preact/hooks';
import { useI18n } from '@/components/primitives/i18n';
import { Toggle } from '@/components/primitives/Toggle';
import type { Settings } from '@/lib/settings/settings';
import { ForgetArticles } from './ForgetArticles';
import { SettingsSection } from './SettingsSection';

export interface MemorySectionProps {
  settings: Settings;
  rememberedCount?: number;
  onChange(change: Partial<Settings>): void;
  onForget(): void;
}

const RETENTION_CHOICES_DAYS = [7, 30, 90, 180, 365];

/** Whether read articles are remembered, for how long, and how to forget them. */
export function MemorySection({
  settings,
  rememberedCount,
  onChange,
  onForget,
}: MemorySectionProps) {
  const { t, plural } = useI18n();
  const id = useId();
  const choices = [...new Set([...RETENTION_CHOICES_DAYS, settings.retentionDays])].sort(
    (a, b) => a - b,
  );
  return (
    <SettingsSection title={t('memoryTitle')} intro={t('memoryIntro')}>
      <Toggle
        checked={settings.rememberArticles}
        onChange={(rememberArticles) => onChange({ rememberArticles })}
        label={t('memoryRemember')}
      />
      <div class="settings-field">
        <label for={id}>{t('memoryRetention')}</label>
        <select
          id={id}
          class="select"
          value={String(settings.retentionDays)}
          disabled={!settings.rememberArticles}
          onChange={(event) => onChange({ retentionDays: Number(event.currentTarget.value) })}
        >
          {choices.map((days) => (
            <option key={days} value={String(days)}>
              {plural('dayCount', days)}
            </option>
          ))}
        </select>
      </div>
      <ForgetArticles count={rememberedCount} onForget={onForget} />
    </SettingsSection>
  );
}
