import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';
import { Wordmark } from '@/components/primitives/Wordmark';
import type { Settings } from '@/lib/settings/settings';
import { AboutSection, type Attribution } from './AboutSection';
import { DisabledSites } from './DisabledSites';
import { MarksSection } from './MarksSection';
import { MemorySection } from './MemorySection';
import { ReaderLanguages } from './ReaderLanguages';
import { SettingsSection } from './SettingsSection';

export interface OptionsViewProps {
  /** Absent while loading. */
  settings?: Settings;
  /** Languages that can be chosen, BCP 47 primary subtags. */
  availableLanguages: string[];
  /** Remembered articles; absent until counted. */
  rememberedCount?: number;
  version: string;
  attributions: Attribution[];
  onChange(change: Partial<Settings>): void;
  /** Forgets every remembered article; the view asks first. */
  onForget(): void;
  onOpenCollection(): void;
}

/** Everything that can be set, effective at once. */
export function OptionsView({ settings, onChange, ...props }: OptionsViewProps) {
  const { t, locale, direction } = useI18n();
  return (
    <div class="options" lang={locale} dir={direction}>
      <header class="options-head">
        <Wordmark />
        <Button icon="collection" onClick={props.onOpenCollection}>
          {t('openCollection')}
        </Button>
      </header>
      <main aria-busy={settings === undefined}>
        <h1 class="page-title">{t('optionsTitle')}</h1>
        {settings === undefined ? (
          <p class="hint" role="status">
            {t('optionsLoading')}
          </p>
        ) : (
          <>
            <SettingsSection title={t('languagesTitle')} intro={t('languagesIntro')}>
              <ReaderLanguages
                languages={settings.languages}
                available={props.availableLanguages}
                onChange={(languages) => onChange({ languages })}
              />
            </SettingsSection>
            <MarksSection
              marksEnabled={settings.marksEnabled}
              onChange={(marksEnabled) => onChange({ marksEnabled })}
            />
            <SettingsSection title={t('sitesTitle')} intro={t('sitesIntro')}>
              <DisabledSites
                sites={settings.disabledSites}
                onChange={(disabledSites) => onChange({ disabledSites })}
              />
            </SettingsSection>
            <MemorySection
              settings={settings}
              rememberedCount={props.rememberedCount}
              onChange={onChange}
              onForget={props.onForget}
            />
          </>
        )}
        <SettingsSection title={t('privacyTitle')}>
          <p>{t('privacyNothingSent')}</p>
          <p>{t('privacyStored')}</p>
          <p>{t('privacyPrivateWindows')}</p>
        </SettingsSection>
        <AboutSection version={props.version} attributions={props.attributions} />
      </main>
    </div>
  );
}
