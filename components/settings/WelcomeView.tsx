import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';
import { Wordmark } from '@/components/primitives/Wordmark';
import type { FeedEntry } from '@/lib/coverage/feeds/feed';
import type { Settings } from '@/lib/settings/settings';
import { FeedPicker } from './FeedPicker';
import { ReaderLanguages } from './ReaderLanguages';
import { SiteAccess, type SiteAccessProps } from './SiteAccess';
import { SiteChoice } from './SiteChoice';
import { WelcomePictures } from './WelcomePictures';

export interface WelcomeViewProps {
  settings: Settings;
  availableLanguages: string[];
  /** Those that the browser is set to. */
  browserLanguages: string[];
  /** Absent while loading. */
  feeds?: FeedEntry[];
  access: SiteAccessProps;
  onChange(change: Partial<Settings>): void;
  onPick(ids: string[], isPicked: boolean): void;
  onDone(): void;
}

const STEPS = ['languages', 'sites', 'feeds'] as const;

/** First run: what it does, and three questions with a good answer each; nothing is sent unless the last one says so. */
export function WelcomeView(props: WelcomeViewProps) {
  const { t, locale, direction } = useI18n();
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  const go = (to: number) => {
    hasMoved.current = true;
    setStep(to);
  };
  // a press took the old heading away: whoever cannot see it is told where they are. Before the browser paints, so that
  // nobody who is quick has the focus taken out of a field they already type in
  useLayoutEffect(() => {
    if (hasMoved.current) heading.current?.focus();
  }, [step]);
  const name = STEPS[step] ?? 'languages';
  return (
    <div class="options welcome" lang={locale} dir={direction}>
      <header class="options-head">
        <Wordmark />
      </header>
      <main>
        <h1 class="page-title">{t('welcomeTitle')}</h1>
        {name === 'languages' && <WelcomePictures />}
        <section class="welcome-question" aria-labelledby="welcome-question">
          <p class="welcome-step-number">{t('welcomeStep', step + 1, STEPS.length)}</p>
          <h2 class="welcome-heading" id="welcome-question" ref={heading} tabIndex={-1}>
            {name === 'languages' && t('welcomeLanguagesTitle')}
            {name === 'sites' && t('welcomeSitesTitle')}
            {name === 'feeds' && t('welcomeFeedsTitle')}
          </h2>
          <Step {...props} name={name} />
        </section>
        <div class="welcome-actions">
          {step > 0 && <Button onClick={() => go(step - 1)}>{t('welcomeBack')}</Button>}
          {step < STEPS.length - 1 ? (
            <Button variant="primary" onClick={() => go(step + 1)}>
              {t('welcomeNext')}
            </Button>
          ) : (
            <>
              <Button variant="primary" onClick={props.onDone}>
                {t('welcomeDone')}
              </Button>
              <p class="welcome-pin">{t('welcomePin')}</p>
            </>
          )}
        </div>
      </main>
    </div>
  );
}

function Step(props: WelcomeViewProps & { name: (typeof STEPS)[number] }) {
  const { t } = useI18n();
  const { settings, onChange } = props;
  switch (props.name) {
    case 'languages':
      return (
        <>
          <p class="settings-intro">{t('languagesIntro')}</p>
          <ReaderLanguages
            languages={settings.languages}
            available={props.availableLanguages}
            proposed={props.browserLanguages}
            onChange={(languages) => onChange({ languages })}
          />
          <p class="welcome-sent">{t('welcomeLanguagesSent')}</p>
        </>
      );
    case 'sites':
      return (
        <>
          <SiteAccess {...props.access} />
          <SiteChoice settings={settings} onChange={onChange} />
          <p class="welcome-sent">{t('welcomeSitesSent')}</p>
        </>
      );
    case 'feeds':
      return (
        <>
          <p class="settings-intro">{t('welcomeFeedsIntro')}</p>
          <p class="welcome-sent">{t('welcomeFeedsSent')}</p>
          {props.feeds && (
            <FeedPicker feeds={props.feeds} languages={settings.languages} onPick={props.onPick} />
          )}
        </>
      );
  }
}
