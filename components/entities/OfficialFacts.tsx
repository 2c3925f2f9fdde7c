import { Facts } from '@/components/primitives/Facts';
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
      {official.offices.map((office) => (
        <li key={office.text} class="office">
          <p class="office-wording" lang={articleLanguage} dir="auto">
            {office.text}
          </p>
          <Facts items={[...officeFacts(office, i18n), servedBy(office, i18n)]} />
          {office.countryFrom === 'outlet' && (
            <p class="hint">{i18n.t('officeCountryFromOutlet')}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
