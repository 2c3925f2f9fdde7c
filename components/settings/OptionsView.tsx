import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';
import { Wordmark } from '@/components/primitives/Wordmark';
import type { Settings } from '@/lib/settings/settings';
import { AboutSection, type Attribution } from './AboutSection';
import { type FeedActions, FeedsSection, type FeedsSectionProps } from './FeedsSection';
import { MarksSection } from './MarksSection';
import { MemorySection } from './MemorySection';
import { ReaderLanguages } from './ReaderLanguages';
import { RequestLog, type RequestLogProps } from './RequestLog';
import { SettingsFileSection, type SettingsFileSectionProps } from './SettingsFileSection';
import { SettingsSection } from './SettingsSection';
import { ShortcutsSection, type ShortcutsSectionProps } from './ShortcutsSection';
import { SiteAccess, type SiteAccessProps } from './SiteAccess';
import { SiteChoice } from './SiteChoice';
import { SourcesSection, type SourcesSectionProps } from './SourcesSection';

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
  access: SiteAccessProps;
  sharedIndex: Pick<SourcesSectionProps, 'sharedIndex' | 'onSharedIndex'>;
  feeds: Pick<FeedsSectionProps, 'feeds'> & FeedActions;
  shortcuts: ShortcutsSectionProps;
  log: RequestLogProps;
  file: SettingsFileSectionProps;
}

/** Everything that can be set, effective at once, and what was sent. */
export function OptionsView({ settings, ...props }: OptionsViewProps) {
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
          <ChosenSettings {...props} settings={settings} />
        )}
        <SettingsSection title={t('privacyTitle')}>
          <p>{t(settings && asksOthers(settings) ? 'privacySent' : 'privacyNothingSent')}</p>
          <p>{t('privacyStored')}</p>
          <p>{t('privacyPrivateWindows')}</p>
        </SettingsSection>
        <SettingsSection title={t('logTitle')} intro={t('logIntro')}>
          <RequestLog {...props.log} />
        </SettingsSection>
        <SettingsFileSection {...props.file} />
        <AboutSection version={props.version} attributions={props.attributions} />
      </main>
    </div>
  );
}

/** The part that needs the settings to be there. */
function ChosenSettings(props: OptionsViewProps & { settings: Settings }) {
  const { t } = useI18n();
  const { settings, onChange } = props;
  return (
    <>
      <SettingsSection title={t('languagesTitle')} intro={t('languagesIntro')}>
        <ReaderLanguages
          languages={settings.languages}
          available={props.availableLanguages}
          onChange={(languages) => onChange({ languages })}
        />
      </SettingsSection>
      <MarksSection settings={settings} onChange={onChange} />
      <SettingsSection title={t('sitesTitle')}>
        <SiteAccess {...props.access} />
        <SiteChoice settings={settings} onChange={onChange} />
      </SettingsSection>
      <SourcesSection settings={settings} onChange={onChange} {...props.sharedIndex} />
      {settings.sources.includes('feeds') && (
        <FeedsSection
          {...props.feeds}
          languages={settings.languages}
          intervalMinutes={settings.feedIntervalMinutes}
          onInterval={(feedIntervalMinutes) => onChange({ feedIntervalMinutes })}
        />
      )}
      <MemorySection
        settings={settings}
        rememberedCount={props.rememberedCount}
        onChange={onChange}
        onForget={props.onForget}
      />
      <ShortcutsSection {...props.shortcuts} />
    </>
  );
}

/** Whether any source or consent is on that asks somebody else. */
function asksOthers({ sources, readsCandidates }: Settings): boolean {
  return readsCandidates || sources.some((id) => id !== 'history' && id !== 'alternates');
}
