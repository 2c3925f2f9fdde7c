import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import type { Tokens } from '@/lib/entities/tokens';
import type { OtherFindings } from './fuse-tags';
import { HanBodies } from './han-bodies';
import { HanPeople } from './han-people';
import { HanPlaces } from './han-places';
import { JapanesePlaces } from './japanese-places';
import { SpanIndex } from './span-index';

/** What Chinese and Japanese, which separate no words, need beside what is done for all languages; others as they are. */
export function settleHan(
  spans: readonly TaggedSpan[],
  { tokens, language, candidates }: OtherFindings,
): TaggedSpan[] {
  if (language === 'ja') return settleJapanese(spans, tokens);
  if (language !== 'zh') return [...spans];
  const places = new HanPlaces(tokens, new SpanIndex(candidates));
  const settled = new HanPeople(tokens, spans)
    .settle()
    .flatMap((span) => (span.type === 'place' ? places.parts(span) : [span]));
  return new HanBodies(tokens).join(settled);
}

function settleJapanese(spans: readonly TaggedSpan[], tokens: Tokens): TaggedSpan[] {
  const places = new JapanesePlaces(tokens);
  const settled = spans.flatMap((span) => {
    const named = span.type === 'person' ? places.person(span) : span;
    return named.type === 'place' ? (places.settle(named) ?? []) : [named];
  });
  return settled.filter((span, index) => span.from >= (settled[index - 1]?.to ?? 0));
}
