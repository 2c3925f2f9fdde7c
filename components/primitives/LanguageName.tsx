import { useI18n } from './i18n';
import { languageName, ownLanguageName } from './names';

export interface LanguageNameProps {
  /** BCP 47 tag; 'und' is worded as unknown. */
  language: string;
  /** Add the language's own name for itself. */
  withOwnName?: boolean;
}

/** A language, named in the reader's language. */
export function LanguageName({ language, withOwnName }: LanguageNameProps) {
  const { t, locale } = useI18n();
  if (language === 'und') return <span>{t('languageUnknown')}</span>;
  const name = languageName(language, locale);
  const own = ownLanguageName(language);
  const showsOwn = withOwnName && own.toLowerCase() !== name.toLowerCase() && own !== language;
  return (
    <span>
      {name}
      {showsOwn && (
        <>
          {' '}
          <span class="own-name" lang={language} dir="auto">
            {own}
          </span>
        </>
      )}
    </span>
  );
}
