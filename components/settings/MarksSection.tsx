import { useI18n } from '@/components/primitives/i18n';
import { Toggle } from '@/components/primitives/Toggle';
import { SettingsSection } from './SettingsSection';

export interface MarksSectionProps {
  marksEnabled: boolean;
  onChange(enabled: boolean): void;
}

/** Marks on or off everywhere, with a sample of both forms. */
export function MarksSection({ marksEnabled, onChange }: MarksSectionProps) {
  const { t } = useI18n();
  return (
    <SettingsSection title={t('marksTitle')}>
      <Toggle
        checked={marksEnabled}
        onChange={onChange}
        label={t('marksLabel')}
        hint={t('marksHint')}
      />
      <p class={marksEnabled ? 'marks-sample' : 'marks-sample marks-sample-off'}>
        {t('marksSampleBefore')} <span class="mark mark-official">{t('marksSampleOfficial')}</span>{' '}
        {t('marksSampleBetween')} <span class="mark mark-place">{t('marksSamplePlace')}</span>
        {t('marksSampleAfter')}
      </p>
    </SettingsSection>
  );
}
