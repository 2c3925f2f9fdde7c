import { Facts } from '@/components/primitives/Facts';
import { useI18n } from '@/components/primitives/i18n';
import { MapPicture } from '@/components/primitives/MapPicture';
import { countryName } from '@/components/primitives/names';
import type { PlaceEntity } from '@/lib/entities/entity';
import type { PlaceKnowledge } from '@/lib/messaging/entity-knowledge';
import { Names } from './KnownBefore';
import { placeKind } from './office-words';

export interface PlaceFactsProps {
  place: PlaceEntity;
  /** Absent until the background has answered. */
  knowledge?: PlaceKnowledge;
}

/** What is known of a place: kind, country, population; where it lies, what others call it, how far it is. */
export function PlaceFacts({ place, knowledge }: PlaceFactsProps) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const country = place.country && countryName(place.country, locale);
  const translated = countryName(place.id, locale);
  const rounded = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const where = translated ?? country;
  const km = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
  });
  const distance = knowledge?.distance;
  const names = knowledge?.names.filter(({ name }) => name !== place.name) ?? [];
  return (
    <>
      <Facts
        items={[
          knowledge?.isCapital ? t('placeKindCapital') : placeKind(place, i18n),
          where !== place.name && where,
          place.population ? t('placePopulation', rounded.format(place.population)) : undefined,
        ]}
      />
      {(!knowledge || knowledge.map) && (
        <MapPicture
          drawing={knowledge?.map}
          label={
            where && where !== place.name ? t('mapIn', place.name, where) : t('mapOf', place.name)
          }
        />
      )}
      {distance && (
        <p class="card-distance">{t('placeDistance', km.format(distance.km), distance.to)}</p>
      )}
      {names.length > 0 && <Names names={names} />}
    </>
  );
}
