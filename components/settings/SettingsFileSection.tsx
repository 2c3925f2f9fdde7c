import { useState } from 'preact/hooks';
import { Button } from '@/components/primitives/Button';
import { FileButton } from '@/components/primitives/FileButton';
import { useI18n } from '@/components/primitives/i18n';
import type { SettingsFile } from '@/lib/settings/settings-file';
import { SettingsSection } from './SettingsSection';

export interface SettingsFileSectionProps {
  onExport(): void;
  /** Takes the settings of a file over, when it holds some. */
  onImport(file: File): Promise<SettingsFile>;
}

/** Settings to a file and back, with what could not be taken over. */
export function SettingsFileSection({ onExport, onImport }: SettingsFileSectionProps) {
  const { t } = useI18n();
  const [outcome, setOutcome] = useState<SettingsFile>();
  return (
    <SettingsSection title={t('settingsFileTitle')} intro={t('settingsFileIntro')}>
      <div class="confirm-actions">
        <Button icon="download" onClick={onExport}>
          {t('settingsExport')}
        </Button>
        <FileButton
          label={t('settingsImport')}
          icon="upload"
          accept=".json,application/json"
          onFile={(file) => void onImport(file).then(setOutcome)}
        />
      </div>
      <div role="status">
        {outcome?.ok && <p>{t('settingsImported')}</p>}
        {outcome?.ok && outcome.refused.length > 0 && (
          <p class="hint">{t('settingsRefused', outcome.refused.join(', '))}</p>
        )}
        {outcome && !outcome.ok && (
          <p class="field-error">
            {t(outcome.reason === 'newer-version' ? 'settingsFileNewer' : 'settingsFileBad')}
          </p>
        )}
      </div>
    </SettingsSection>
  );
}
