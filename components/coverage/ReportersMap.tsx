import { useI18n } from '@/components/primitives/i18n';
import { MapPicture } from '@/components/primitives/MapPicture';
import { countryName } from '@/components/primitives/names';
import type { MapDrawing } from '@/lib/atlas/map-drawing';

export interface ReportersMapProps {
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  /** Absent until it is drawn. */
  drawing?: MapDrawing;
}

/** Where the outlets are at home that reported; the countries are named beneath. */
export function ReportersMap({ countries, drawing }: ReportersMapProps) {
  const { t, locale } = useI18n();
  if (countries.length === 0) return null;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    countries.map((code) => countryName(code, locale) ?? code),
  );
  return (
    <section class="reporters">
      <h2 class="section-heading">{t('whoWhere')}</h2>
      <MapPicture drawing={drawing} label={t('whoWhereMap', names)} />
      <p class="reporters-names">{names}</p>
    </section>
  );
}
