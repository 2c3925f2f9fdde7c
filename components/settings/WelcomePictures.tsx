import { useI18n } from '@/components/primitives/i18n';

/** "Tirana" as four languages write it. */
const SPELLINGS = [
  ['de', 'Tirana'],
  ['ru', 'Тирана'],
  ['ar', 'تيرانا'],
  ['zh', '地拉那'],
] as const;

/** What two reports give differently. */
const COMPARED = ['340', '360'] as const;

/** What Parallax does, in four small pictures with a sentence each. */
export function WelcomePictures() {
  const { t } = useI18n();
  return (
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
        <p class="welcome-picture welcome-compare" aria-hidden="true">
          {COMPARED.map((figure) => (
            <span key={figure} class="welcome-column">
              <span class="differs differs-differ">{figure}</span>
            </span>
          ))}
        </p>
        <p>{t('welcomeCompare')}</p>
      </li>
      <li class="welcome-step">
        <p class="welcome-picture" aria-hidden="true">
          <span class="welcome-passage" />
        </p>
        <p>{t('welcomeSnippets')}</p>
      </li>
    </ol>
  );
}
