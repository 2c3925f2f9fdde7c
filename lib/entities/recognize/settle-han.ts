import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import type { OtherFindings } from './fuse-tags';
import { HanBodies } from './han-bodies';
import { HanPeople } from './han-people';
import { HanPlaces } from './han-places';
import { SpanIndex } from './span-index';

/** What Chinese, which separates no words, needs beside what is done for all languages; other languages as they are. */
export function settleHan(
  spans: readonly TaggedSpan[],
  { tokens, language, candidates }: OtherFindings,
): TaggedSpan[] {
  if (language !== 'zh') return [...spans];
  const places = new HanPlaces(tokens, new SpanIndex(candidates));
  const settled = new HanPeople(tokens, spans)
    .settle()
    .flatMap((span) => (span.type === 'place' ? places.parts(span) : [span]));
  return new HanBodies(tokens).join(settled);
}
