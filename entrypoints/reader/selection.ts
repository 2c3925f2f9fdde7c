import { describe } from '@/lib/anchoring/describe';
import type { Article } from '@/lib/article/article';
import { readPage } from '@/lib/article/metadata/read-page';
import { createSnippet } from '@/lib/collection/create-snippet';
import type { Snippet } from '@/lib/collection/snippet';
import type { Entity } from '@/lib/entities/entity';
import type { Marks } from './marks';
import type { Reading } from './session';

/** Shorter selections are double clicks and slips. */
const MIN_CHARACTERS = 3;
/** A whole book in one snippet is a mistake; documents of this size still save and search quickly. */
const MAX_CHARACTERS = 20_000;

/** The selected passage when it is one that can be saved: text of the page, not of a field. */
export function selectedRange(): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const length = range.toString().trim().length;
  if (length < MIN_CHARACTERS || length > MAX_CHARACTERS) return undefined;
  const { commonAncestorContainer: container } = range;
  const element = container instanceof Element ? container : container.parentElement;
  return element?.closest('input, textarea, [contenteditable=""], [contenteditable="true"]')
    ? undefined
    : range;
}

/** Describes a passage so that it is found again, with what was known of its article. */
export function snippetOf(
  range: Range,
  reading: Reading | undefined,
  marks: Marks | undefined,
): Snippet {
  const article: Article = reading?.article ?? readPage(document, location.href);
  return createSnippet({
    article,
    selectors: describe(document.body, range),
    text: range.toString(),
    entities: marks ? entitiesIn(range, marks) : [],
    now: new Date(),
    id: newId(),
  });
}

/** 128 random bits in hexadecimal; pages over http have no crypto.randomUUID. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function entitiesIn(range: Range, { painted }: Marks): Entity[] {
  const inside = painted.mentions.filter(({ ranges }) =>
    ranges.some(
      (mention) =>
        range.compareBoundaryPoints(Range.END_TO_START, mention) < 0 &&
        range.compareBoundaryPoints(Range.START_TO_END, mention) > 0,
    ),
  );
  return [...new Map(inside.map(({ entity }) => [entity.id, entity])).values()];
}
