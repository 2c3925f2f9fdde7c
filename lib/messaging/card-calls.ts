import type { ArticleSummary } from '@/lib/article/article';
import type { MapDrawing } from '@/lib/atlas/map-drawing';
import type { FailureReason } from '@/lib/coverage/source-failure';
import type { PersonEntity, PlaceEntity } from '@/lib/entities/entity';
import type { ReferenceEntry } from '@/lib/reference/reference-entry';
import type { EntityKnowledge, PlaceContext } from './entity-knowledge';

/** What a reference work answered: nothing where it knows nothing, or why it did not answer. */
export type ReferenceAnswer = { entries: ReferenceEntry[] } | { failure: FailureReason };

/** Calls of the cards about officials and places. */
export interface CardCalls {
  /** What is known of an official or a place beyond the open article. Asks nobody outside the browser. */
  describeEntity(
    entity: PersonEntity | PlaceEntity,
    article: ArticleSummary,
    context: PlaceContext,
  ): EntityKnowledge;
  /** Asks Wikidata by name or code; only ever on the person's own click. */
  askReference(entity: PersonEntity | PlaceEntity): ReferenceAnswer;
  /** A map of the world with some countries (ISO 3166-1 alpha-2) highlighted. */
  drawReporters(countries: string[]): MapDrawing;
}
