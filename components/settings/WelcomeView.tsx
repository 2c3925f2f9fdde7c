import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';
import { Wordmark } from '@/components/primitives/Wordmark';
import { ReaderLanguages } from './ReaderLanguages';
import { SettingsSection } from './SettingsSection';

export interface WelcomeViewProps {
  languages: string[];
  availableLanguages: string[];
  onLanguages(languages: string[]): void;
  onDone(): void;
}

/** First run: what it does, which languages the reader reads, what is sent. */
export function WelcomeView(props: WelcomeViewProps) {
  const { t, locale, direction } = useI18n();
  return (
    <div class="options welcome" lang={locale} dir={direction}>
      <header class="options-head">
        <Wordmark />
      </header>
      <main>
        <h1 class="page-title">{t('welcomeTitle')}</h1>
        <ol class="welcome-steps">
          <li>{t('welcomeMarks')}</li>
          <li>{t('welcomeCoverage')}</li>
          <li>{t('welcomeSnippets')}</li>
        </ol>
        <SettingsSection title={t('languagesTitle')} intro={t('languagesIntro')}>
          <ReaderLanguages
            languages={props.languages}
            available={props.availableLanguages}
            onChange={props.onLanguages}
          />
        </SettingsSection>
        <SettingsSection title={t('privacyTitle')}>
          <p>{t('privacyNothingSent')}</p>
        </SettingsSection>
        <Button variant="primary" onClick={props.onDone}>
          {t('welcomeDone')}
        </Button>
      </main>
    </div>
  );
}
