import { isSameName } from '@/lib/entities/people/name-forms';
import { NameSpans } from '@/lib/entities/people/name-span';
import { asType, type TaggedSpan } from '@/lib/entities/tagger/spans';
import type { OtherFindings } from './findings';
import { SpanIndex } from './span-index';

const SHORTEST_SURNAME = 4;
/** The gazetteer's trust in a name that is a place's, whoever else is called so. */
const TRUSTED = 0.8;

/** "Джанет Рено … [Рено]": a lone word that was taken for a little-known place is the person whom the text names in full. */
export function settleSurnames(
  spans: TaggedSpan[],
  { tokens, language, candidates }: OtherFindings,
): TaggedSpan[] {
  const names = new NameSpans(tokens);
  const surnames = new Map<string, string[]>();
  for (const { type, from, to } of spans) {
    const word = names.word(to - 1);
    if (type !== 'person' || to - from < 2 || word.length < SHORTEST_SURNAME) continue;
    const prefix = prefixOf(word);
    const known = surnames.get(prefix);
    if (!known) surnames.set(prefix, [word]);
    else if (!known.includes(word)) known.push(word);
  }
  if (surnames.size === 0) return spans;
  const places = new SpanIndex(candidates);
  return spans.map((span) => {
    if (span.type !== 'place' || span.to - span.from > 1) return span;
    const word = names.word(span.from);
    const bearers = surnames.get(prefixOf(word));
    if (!bearers?.some((surname) => isSameName(word, surname, language))) return span;
    const isKnown = places.overlapping(span).some(({ trust }) => trust >= TRUSTED);
    return isKnown ? span : asType(span, 'person');
  });
}

function prefixOf(word: string): string {
  return word.slice(0, SHORTEST_SURNAME - 1).toLowerCase();
}
