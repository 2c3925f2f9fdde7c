import { useId } from 'preact/hooks';
import { Button } from '@/components/primitives/Button';
import { IconButton } from '@/components/primitives/IconButton';
import { useI18n } from '@/components/primitives/i18n';
import { LanguageName } from '@/components/primitives/LanguageName';
import { languageName } from '@/components/primitives/names';

export interface ReaderLanguagesProps {
  /** Preferred first. */
  languages: string[];
  available: string[];
  /** Languages that the reader may well read; offered in one press while some are missing. */
  proposed?: string[];
  onChange(languages: string[]): void;
}

/** An ordered list of languages; an empty one means all. */
export function ReaderLanguages({
  languages,
  available,
  proposed = [],
  onChange,
}: ReaderLanguagesProps) {
  const { t, locale } = useI18n();
  const id = useId();
  const byName = new Intl.Collator(locale);
  const addable = available
    .filter((language) => !languages.includes(language))
    .map((language) => ({ language, name: languageName(language, locale) }))
    .sort((a, b) => byName.compare(a.name, b.name));
  const missing = proposed.filter((language) => !languages.includes(language));
  const missingNames = missing.map((language) => languageName(language, locale));
  return (
    <div class="reader-languages">
      {languages.length === 0 ? (
        <p class="settings-empty">{t('languagesAll')}</p>
      ) : (
        <ol class="settings-list">
          {languages.map((language, index) => (
            <li key={language} class="settings-row">
              <span class="settings-row-words">
                <LanguageName language={language} withOwnName />
              </span>
              <IconButton
                icon="up"
                label={t('languageUp', languageName(language, locale))}
                disabled={index === 0}
                onClick={() => onChange(moved(languages, index, -1))}
              />
              <IconButton
                icon="down"
                label={t('languageDown', languageName(language, locale))}
                disabled={index === languages.length - 1}
                onClick={() => onChange(moved(languages, index, 1))}
              />
              <IconButton
                icon="close"
                label={t('languageRemove', languageName(language, locale))}
                onClick={() => onChange(languages.filter((other) => other !== language))}
              />
            </li>
          ))}
        </ol>
      )}
      {missing.length > 0 && (
        <Button onClick={() => onChange([...languages, ...missing])}>
          {t(
            'languagesProposed',
            new Intl.ListFormat(locale, { type: 'unit' }).format(missingNames),
          )}
        </Button>
      )}
      <label class="visually-hidden" for={id}>
        {t('languageAdd')}
      </label>
      <select
        id={id}
        class="select"
        value=""
        onChange={(event) => {
          if (event.currentTarget.value) onChange([...languages, event.currentTarget.value]);
          event.currentTarget.value = '';
        }}
      >
        <option value="">{t('languageAdd')}</option>
        {addable.map(({ language, name }) => (
          <option key={language} value={language}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function moved(languages: string[], index: number, by: -1 | 1): string[] {
  const order = [...languages];
  const [language] = order.splice(index, 1);
  if (language !== undefined) order.splice(index + by, 0, language);
  return order;
}
