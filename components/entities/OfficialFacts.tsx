import { Facts } from '@/components/primitives/Facts';
import { useI18n } from '@/components/primitives/i18n';
import { dateInWords, instantOf } from '@/components/primitives/time-words';
import type { KnownOffice, PersonEntity } from '@/lib/entities/entity';
import { officeFacts, servedBy } from './office-words';

export interface OfficialFactsProps {
  official: PersonEntity;
  articleLanguage: string;
  onOpenArticle(url: string): void;
}

/** The offices of a person: in the article's own words, and as facts in the reader's language; else those that earlier articles gave. */
export function OfficialFacts({ official, articleLanguage, onOpenArticle }: OfficialFactsProps) {
  const i18n = useI18n();
  const { offices, knownOffices = [] } = official;
  return (
    <>
      <ul class="offices">
        {offices.map((office) => (
          <li key={office.text} class="office">
            <p class="office-wording" lang={articleLanguage}>
              <bdi>{office.text}</bdi>
            </p>
            <Facts items={[...officeFacts(office, i18n), servedBy(office, i18n)]} />
            {office.countryFrom === 'outlet' && (
              <p class="hint">{i18n.t('officeCountryFromOutlet')}</p>
            )}
          </li>
        ))}
      </ul>
      {offices.length === 0 && knownOffices.length > 0 && (
        <KnownOffices offices={knownOffices} onOpenArticle={onOpenArticle} />
      )}
    </>
  );
}

interface KnownOfficesProps {
  offices: KnownOffice[];
  onOpenArticle(url: string): void;
}

function KnownOffices({ offices, onOpenArticle }: KnownOfficesProps) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  return (
    <>
      <p class="card-faint">{t('officeFromBefore')}</p>
      <ul class="offices">
        {offices.map(({ office, asOf, source }) => {
          const instant = instantOf(asOf);
          const date = instant === undefined ? asOf : dateInWords(instant, locale, Date.now());
          return (
            <li key={`${office.role} ${asOf}`} class="office office-known">
              <Facts
                items={[
                  ...officeFacts(office, i18n),
                  servedBy(office, i18n),
                  t('officeAsOf', date),
                ]}
              />
              <button type="button" class="card-source" onClick={() => onOpenArticle(source)}>
                {t('officeSource')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
