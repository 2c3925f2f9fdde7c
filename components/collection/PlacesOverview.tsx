import { useI18n } from '@/components/primitives/i18n';
import { MapPicture } from '@/components/primitives/MapPicture';
import type { MapDrawing } from '@/lib/atlas/map-drawing';

export interface PlacesOverviewProps {
  /** Absent while it is drawn. */
  drawing?: MapDrawing;
  /** How many places the snippets name. */
  count: number;
}

/** Where the snippets' places are; the list of places beside it is the way to choose one. */
export function PlacesOverview({ drawing, count }: PlacesOverviewProps) {
  const { t, plural } = useI18n();
  return (
    <figure class="places-overview">
      <figcaption class="overview-title">{t('placesTitle')}</figcaption>
      <MapPicture drawing={drawing} label={plural('placesOnMap', count)} />
    </figure>
  );
}
