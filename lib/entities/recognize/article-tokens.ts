import type { Mention } from '@/lib/entities/entity';
import { tokenize } from '@/lib/entities/tokenize';
import type { Tokens } from '@/lib/entities/tokens';
import type { Span } from '@/lib/text';

/** Stands between title and text, so that no name runs on from one to the other. */
const GAP = '\n\n';

/** A title and a text as one run of tokens: people named in one are the same in the other. */
export interface ArticleTokens {
  tokens: Tokens;
  /** UTF-16 offset of the text behind the title. */
  textStart: number;
}

export function articleTokens(
  title: string | undefined,
  text: string,
  language: string,
): ArticleTokens {
  const head = title ? title + GAP : '';
  return { tokens: tokenize(head + text, language), textStart: head.length };
}

/** The spans of the text with offsets into it, and of the title with offsets into that. */
export function splitAtTitle<T extends Span>(
  spans: readonly T[],
  textStart: number,
): { inTitle: T[]; inText: T[] } {
  const inTitle = spans.filter(({ end }) => end <= textStart);
  const inText = spans
    .filter(({ start }) => start >= textStart)
    .map((span) => ({ ...span, start: span.start - textStart, end: span.end - textStart }));
  return { inTitle, inText };
}

/** Ordered by start; of overlapping mentions the one listed first stays. */
export function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const sorted = mentions
    .map((mention, rank) => ({ mention, rank }))
    .sort((a, b) => a.mention.start - b.mention.start || a.rank - b.rank);
  const kept: { mention: Mention; rank: number }[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (!last || last.mention.end <= next.mention.start) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ mention }) => mention);
}
