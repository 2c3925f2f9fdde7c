import { useI18n } from '@/components/primitives/i18n';
import type { PersonEntity } from '@/lib/entities/entity';
import { officeFacts, servedBy } from './office-words';

export interface OfficialFactsProps {
  official: PersonEntity;
  articleLanguage: string;
}

/** The offices of a person: in the article's own words, and as facts in the reader's language. */
export function OfficialFacts({ official, articleLanguage }: OfficialFactsProps) {
  const i18n = useI18n();
  return (
    <ul class="offices">
      {official.offices.map((office) => {
        const served = servedBy(office, i18n);
        return (
          <li key={office.text} class="office">
            <p class="office-wording" lang={articleLanguage} dir="auto">
              {office.text}
            </p>
            <p class="office-facts">
              {officeFacts(office, i18n).join(' · ')}
              {served && <span class="office-served">{served}</span>}
            </p>
            {office.countryFrom === 'outlet' && (
              <p class="hint">{i18n.t('officeCountryFromOutlet')}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
