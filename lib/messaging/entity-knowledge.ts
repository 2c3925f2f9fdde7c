import type { MapDrawing } from '@/lib/atlas/map-drawing';
import type { EntityMemory } from '@/lib/coverage/entity-memory';
import type { PlaceEntity } from '@/lib/entities/entity';
import type { PlaceProfile } from '@/lib/entities/places/place-profile';

/** What the article says around a place. */
export interface PlaceContext {
  /** The other places of the article, the most mentioned first. */
  others: PlaceEntity[];
  /** Id of the place at the other end of a route that the article names. */
  routeTo?: string;
}

/** A saved passage, short enough to be shown in a line or two. */
export interface SnippetSummary {
  id: string;
  text: string;
  title: string;
}

/** What is known of an official or a place beyond the open article, all of it from inside the browser. Serialisable. */
export interface EntityKnowledge {
  memory: EntityMemory;
  snippets: SnippetSummary[];
  /** Places only. */
  place?: PlaceKnowledge;
}

export interface PlaceKnowledge extends PlaceProfile {
  /** Absent where nothing tells where the place is. */
  map?: MapDrawing;
  /** To the other end of a route, or between two capitals, as the crow flies. */
  distance?: { to: string; km: number };
}
