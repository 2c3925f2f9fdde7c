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

/** "Tirana" as four languages write it. */
const SPELLINGS = [
  ['de', 'Tirana'],
  ['ru', 'Тирана'],
  ['ar', 'تيرانا'],
  ['zh', '地拉那'],
] as const;

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
          <li class="welcome-step">
            <p class="welcome-picture" aria-hidden="true">
              <span class="mark mark-official">{t('marksSampleOfficial')}</span>
              <span class="mark mark-place">{t('marksSamplePlace')}</span>
            </p>
            <p>{t('welcomeMarks')}</p>
          </li>
          <li class="welcome-step">
            <p class="welcome-picture welcome-reports" aria-hidden="true">
              {SPELLINGS.map(([language, word]) => (
                <span key={language} class="welcome-report">
                  <bdi lang={language}>{word}</bdi>
                </span>
              ))}
            </p>
            <p>{t('welcomeCoverage')}</p>
          </li>
          <li class="welcome-step">
            <p class="welcome-picture" aria-hidden="true">
              <span class="welcome-passage" />
            </p>
            <p>{t('welcomeSnippets')}</p>
          </li>
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
