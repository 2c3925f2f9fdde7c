import { useI18n } from '@/components/primitives/i18n';
import { dateInWords, instantOf } from '@/components/primitives/time-words';
import type { PersonEntity, PlaceEntity, Recognition } from '@/lib/entities/entity';
import { type Listed, listEntities } from './listed-entities';
import { officeFacts, servedBy } from './office-words';

export interface EntityListProps {
  recognition: Recognition;
  articleLanguage: string;
  onGoToMention(entityId: string): void;
}

/** Officials and places of the article, each a way to its mentions: marks painted in the page have no element to tab to. */
export function EntityList({ recognition, articleLanguage, onGoToMention }: EntityListProps) {
  const i18n = useI18n();
  const { officials, places } = listEntities(recognition);
  const detail = ({ offices, knownOffices = [] }: PersonEntity): string => {
    const [known] = knownOffices;
    const office = offices[0] ?? known?.office;
    const asOf = offices.length === 0 ? instantOf(known?.asOf ?? '') : undefined;
    const facts = office ? [...officeFacts(office, i18n), servedBy(office, i18n)] : [];
    const date = asOf === undefined ? undefined : dateInWords(asOf, i18n.locale, Date.now());
    return [...facts, date && i18n.t('officeAsOf', date)]
      .filter((fact) => fact !== undefined)
      .join(' · ');
  };
  return (
    <div class="entities">
      {officials.length > 0 && (
        <div>
          <h3 class="entities-kind">{i18n.t('officials')}</h3>
          <ul class="entities-rows">
            {officials.map((listed) => (
              <li key={listed.entity.id}>
                <Row
                  listed={listed}
                  mark="official"
                  detail={detail(listed.entity)}
                  language={articleLanguage}
                  onSelect={onGoToMention}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      {places.length > 0 && (
        <div>
          <h3 class="entities-kind">{i18n.t('places')}</h3>
          <ul class="entities-flow">
            {places.map((listed) => (
              <li key={listed.entity.id}>
                <Row
                  listed={listed}
                  mark="place"
                  language={articleLanguage}
                  onSelect={onGoToMention}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface RowProps {
  listed: Listed<PersonEntity | PlaceEntity>;
  mark: 'official' | 'place';
  detail?: string;
  language: string;
  onSelect(entityId: string): void;
}

function Row({ listed: { entity, count }, mark, detail, language, onSelect }: RowProps) {
  const { plural, t } = useI18n();
  return (
    <button
      type="button"
      class="entity"
      title={t('goToMention')}
      onClick={() => onSelect(entity.id)}
    >
      <span class="entity-words">
        <span class={`entity-name mark mark-${mark}`} lang={language} dir="auto">
          {entity.name}
        </span>
        {detail && <span class="entity-detail">{detail}</span>}
      </span>
      <span class="entity-count" aria-hidden="true">
        {count}
      </span>
      <span class="visually-hidden">{plural('mentionCount', count)}</span>
    </button>
  );
}
