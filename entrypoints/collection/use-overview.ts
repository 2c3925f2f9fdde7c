import { useCallback, useRef, useState } from 'preact/hooks';
import type { CollectionViewProps } from '@/components/collection/CollectionView';
import type { View } from '@/components/collection/ViewSwitch';
import { useI18n } from '@/components/primitives/i18n';
import type { CountedPlace } from '@/lib/atlas/draw-places';
import type { Snippet } from '@/lib/collection/snippet';
import { sendToBackground } from '@/lib/messaging/messenger';

/** Groups and map of the shown snippets, asked of the background when a view needs them. */
export function useOverview(): CollectionViewProps['overview'] {
  const { locale } = useI18n();
  const [groups, setGroups] = useState<CollectionViewProps['overview']['groups']>();
  const [map, setMap] = useState<CollectionViewProps['overview']['map']>();
  const latest = useRef(0);
  const onShown = useCallback(
    (view: View, snippets: readonly Snippet[]) => {
      latest.current += 1;
      const asked = latest.current;
      // an answer to an older question would show what is no longer asked for
      const isLatest = () => asked === latest.current;
      if (view === 'events') {
        void sendToBackground(
          'groupSnippets',
          snippets.map(({ id }) => id),
        ).then((answer) => isLatest() && setGroups(answer));
      }
      if (view === 'overview') {
        const places = countPlaces(snippets, locale);
        void sendToBackground('drawPlaces', places).then(
          (drawing) => isLatest() && setMap({ drawing, places: places.length }),
        );
      }
    },
    [locale],
  );
  return { groups, map, onShown };
}

/**
 * Places that the snippets name and whose position is known; countries too, at their middle. Each by the name that a
 * snippet in the interface's language gives it, where there is one.
 */
function countPlaces(snippets: readonly Snippet[], locale: string): CountedPlace[] {
  const places = new Map<string, CountedPlace>();
  const ownFirst = [
    ...snippets.filter(({ language }) => language === locale),
    ...snippets.filter(({ language }) => language !== locale),
  ];
  for (const entity of ownFirst.flatMap(({ entities }) => entities)) {
    if (entity.kind !== 'place') continue;
    const { id, name, latitude, longitude } = entity;
    if (latitude === undefined || longitude === undefined) continue;
    const known = places.get(id);
    if (known) known.count += 1;
    else places.set(id, { id, name, latitude, longitude, count: 1 });
  }
  return [...places.values()];
}
