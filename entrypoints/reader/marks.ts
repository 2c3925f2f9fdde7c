import { type MentionAtPoint, mentionAtPoint } from '@/lib/highlights/mention-at-point';
import { createMentionCursor, type MentionCursor } from '@/lib/highlights/mention-cursor';
import {
  type PaintedMention,
  type PaintedMentions,
  paintMentions,
} from '@/lib/highlights/paint-mentions';
import type { Reading } from './session';

/** The painted marks of one reading, with what is needed to find and walk them. */
export interface Marks {
  painted: PaintedMentions;
  cursor: MentionCursor;
  at: MentionAtPoint;
  undo(): void;
}

/** Paints a reading's officials and places; undefined when the page moved on meanwhile or nothing is recognised yet. */
export async function paintMarks(
  reading: Reading,
  signal: AbortSignal,
): Promise<Marks | undefined> {
  const { body, headline, recognition } = reading;
  if (!recognition) return undefined;
  const painted = await paintMentions({ body, headline, recognition, signal });
  if (!painted) return undefined;
  const cursor = createMentionCursor(painted);
  return {
    painted,
    cursor,
    at: mentionAtPoint(painted),
    undo() {
      cursor.undo();
      painted.undo();
    },
  };
}

/** Position of a mention among its entity's mentions, from 1, and their number. */
export function positionOf(
  { mentions }: PaintedMentions,
  mention: PaintedMention,
): { number: number; count: number } {
  const same = mentions.filter(({ entity }) => entity.id === mention.entity.id);
  return { number: same.indexOf(mention) + 1, count: same.length };
}
