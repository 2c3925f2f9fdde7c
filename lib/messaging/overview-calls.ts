import type { CountedPlace } from '@/lib/atlas/draw-places';
import type { MapDrawing } from '@/lib/atlas/map-drawing';

/** Snippets about one event, by id. Serialisable. */
export interface SnippetGroup {
  ids: string[];
  languages: string[];
  /** How many articles they come from. */
  articles: number;
}

/** Calls of the collection page for what needs the background's knowledge. */
export interface OverviewCalls {
  /** The snippets of these ids that are there, by event, in the order of each group's first one. */
  groupSnippets(ids: string[]): SnippetGroup[];
  drawPlaces(places: CountedPlace[]): MapDrawing;
}
