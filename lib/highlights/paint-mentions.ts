import { indexRanges, type LiveText, type RangeIndex } from '@/lib/anchoring/text-range';
import {
  type Entity,
  isKnownOfficial,
  type Mention,
  type Recognition,
} from '@/lib/entities/entity';
import { inDocumentOrder } from './document-order';
import { type PaintedHighlight, startHighlight } from './registry';
import { forEachInSlices } from './slices';

/** What is marked: people with an office that the text gives, and places. */
export type MarkKind = 'official' | 'place';

export interface PaintedMention {
  kind: MarkKind;
  entity: Entity;
  mention: Mention;
  where: 'headline' | 'body';
  /** Live ranges, one per text node; never empty when painted. */
  ranges: Range[];
}

export interface PaintInput {
  body: LiveText;
  /** Absent where the page shows no headline of its own. */
  headline?: LiveText;
  recognition: Recognition;
  signal?: AbortSignal;
}

export interface PaintedMentions {
  /** In document order. */
  mentions: readonly PaintedMention[];
  counts: Readonly<Record<MarkKind, number>>;
  /** Mentions whose words the page no longer holds where they were read: a sign to read the page again. */
  missing: number;
  /** Takes the marks off; the page's DOM was never touched. */
  undo(): void;
}

/**
 * Marks officials and places in the live page, in short slices; undefined when the signal ended it, with nothing left
 * painted. A later call replaces the marks of an earlier one.
 */
export async function paintMentions(input: PaintInput): Promise<PaintedMentions | undefined> {
  const highlights = {
    official: startHighlight('parallax-official'),
    place: startHighlight('parallax-place'),
  };
  const undo = () => {
    highlights.official.undo();
    highlights.place.undo();
  };
  const headline: PaintedMention[] = [];
  const body: PaintedMention[] = [];
  let missing = 0;
  const finished = await forEachInSlices(
    marksOf(input),
    (mark) => {
      const painted = paint(mark, highlights);
      if (painted) (painted.where === 'headline' ? headline : body).push(painted);
      else missing++;
    },
    input.signal,
  );
  if (!finished) {
    undo();
    return undefined;
  }
  const counts = { official: 0, place: 0 };
  const mentions = inDocumentOrder(headline, body);
  for (const { kind } of mentions) counts[kind]++;
  return { mentions, counts, missing, undo };
}

type Mark = Omit<PaintedMention, 'ranges'> & { index: RangeIndex };

function* marksOf({ recognition, headline, body }: PaintInput): Iterable<Mark> {
  const entities = new Map(recognition.entities.map((entity) => [entity.id, entity]));
  if (headline) yield* marksIn(headline, recognition.titleMentions, 'headline', entities);
  yield* marksIn(body, recognition.mentions, 'body', entities);
}

function* marksIn(
  live: LiveText,
  mentions: readonly Mention[],
  where: PaintedMention['where'],
  entities: ReadonlyMap<string, Entity>,
): Iterable<Mark> {
  const index = indexRanges(live);
  for (const mention of mentions) {
    const entity = entities.get(mention.entityId);
    const kind = entity && markKindOf(entity);
    if (kind) yield { kind, entity, mention, where, index };
  }
}

/** Kind under which an entity is marked; undefined for those that are only used for linking (decision 4 of the design). */
export function markKindOf(entity: Entity): MarkKind | undefined {
  if (isKnownOfficial(entity)) return 'official';
  return entity.kind === 'place' ? 'place' : undefined;
}

function paint(
  { index, ...mark }: Mark,
  highlights: Record<MarkKind, PaintedHighlight>,
): PaintedMention | undefined {
  const ranges = index.rangesOf(mark.mention);
  if (ranges.length === 0) return undefined;
  highlights[mark.kind].add(ranges);
  return { ...mark, ranges };
}
