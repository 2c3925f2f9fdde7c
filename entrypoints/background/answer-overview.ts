import { drawPlaces } from '@/lib/atlas/draw-places';
import { BATCH_SIZE, inBatches } from '@/lib/collection/batches';
import { groupByEvent } from '@/lib/collection/group-by-event';
import type { Collection } from '@/lib/collection/store';
import type { Handlers } from '@/lib/messaging/messenger';
import type { OverviewCalls } from '@/lib/messaging/overview-calls';
import { loadWorld } from './knowledge';

/** CSS pixels. */
const MAP_SIZE = { width: 720, height: 360 };

/** What the collection page asks about many snippets at once. */
export function answerOverview(collection: Collection): Handlers<OverviewCalls> {
  return {
    async groupSnippets(_sender, ids) {
      const batches = await inBatches(ids, (batch) => collection.getMany(batch));
      return groupByEvent(batches.flat()).map(({ snippets, languages, articles }) => ({
        ids: snippets.map(({ id }) => id),
        languages,
        articles,
      }));
    },
    drawPlaces: async (_sender, places) =>
      drawPlaces(await loadWorld(), places.slice(0, BATCH_SIZE), MAP_SIZE),
  };
}
