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
  const population =
    place.population &&
    new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 2 }).format(
      place.population,
    );
  const where = translated ?? country;
  return (
    <>
      <p class="place-facts">
        <span>{placeKind(place, i18n)}</span>
        {where && where !== place.name && <span class="place-where">{where}</span>}
      </p>
      {population && <p class="hint">{t('placePopulation', population)}</p>}
    </>
  );
}
