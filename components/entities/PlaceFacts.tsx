import { Facts } from '@/components/primitives/Facts';
import { useI18n } from '@/components/primitives/i18n';
import { countryName } from '@/components/primitives/names';
import type { PlaceEntity } from '@/lib/entities/entity';
import { placeKind } from './office-words';

/** What is known of a place: its kind, its country or its name in the reader's language, its population. */
export function PlaceFacts({ place }: { place: PlaceEntity }) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const country = place.country && countryName(place.country, locale);
  const translated = countryName(place.id, locale);
  const rounded = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const where = translated ?? country;
  return (
    <Facts
      items={[
        placeKind(place, i18n),
        where !== place.name && where,
        place.population ? t('placePopulation', rounded.format(place.population)) : undefined,
      ]}
    />
  );
}
