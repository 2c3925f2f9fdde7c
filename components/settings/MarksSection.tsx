import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';
import { Toggle } from '@/components/primitives/Toggle';
import { DEFAULT_MARK_STYLES, type MarkStyle, markDeclarations } from '@/lib/settings/mark-style';
import type { Settings } from '@/lib/settings/settings';
import { MarkStylePicker } from './MarkStylePicker';
import { SettingsSection } from './SettingsSection';

export interface MarksSectionProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** Marks on or off everywhere, and how they look, with a sample that shows it. */
export function MarksSection({ settings, onChange }: MarksSectionProps) {
  const { t } = useI18n();
  const { marksEnabled, markStyles } = settings;
  const restyle = (kind: 'official' | 'place') => (style: MarkStyle) =>
    onChange({ markStyles: { ...markStyles, [kind]: style } });
  const isUsual = JSON.stringify(markStyles) === JSON.stringify(DEFAULT_MARK_STYLES);
  const look = (kind: 'official' | 'place') =>
    marksEnabled ? markDeclarations(markStyles[kind]) : undefined;
  return (
    <SettingsSection title={t('marksTitle')}>
      <Toggle
        checked={marksEnabled}
        onChange={(enabled) => onChange({ marksEnabled: enabled })}
        label={t('marksLabel')}
        hint={t('marksHint')}
      />
      <p class="marks-sample">
        {t('marksSampleBefore')} <span style={look('official')}>{t('marksSampleOfficial')}</span>{' '}
        {t('marksSampleBetween')} <span style={look('place')}>{t('marksSamplePlace')}</span>
        {t('marksSampleAfter')}
      </p>
      <div class="mark-styles">
        <MarkStylePicker
          legend={t('officials')}
          style={markStyles.official}
          disabled={!marksEnabled}
          onChange={restyle('official')}
        />
        <MarkStylePicker
          legend={t('places')}
          style={markStyles.place}
          disabled={!marksEnabled}
          onChange={restyle('place')}
        />
      </div>
      {!isUsual && (
        <div>
          <Button
            variant="quiet"
            icon="retry"
            onClick={() => onChange({ markStyles: DEFAULT_MARK_STYLES })}
          >
            {t('marksReset')}
          </Button>
        </div>
      )}
    </SettingsSection>
  );
}
