import { hasEverydayWords, isEverydayWord } from '@/lib/entities/people/everyday-words';
import { type TaggedSpan, withEnd } from '@/lib/entities/tagger/spans';
import type { OtherFindings } from './findings';

/**
 * People and unknown places without the everyday words that were taken for them, in languages that have no capitals to
 * tell: a single such word is nobody unless the text has it in a longer name, no place unless the gazetteer has it, and
 * none of the name before it where only the words around spoke for that (`margins` below 0, by token).
 */
export function withoutEverydayNames(
  spans: TaggedSpan[],
  { tokens, language, candidates }: OtherFindings,
  margins: Float32Array,
): TaggedSpan[] {
  if (!hasEverydayWords(language)) return spans;
  const wordAt = (token: number): string =>
    tokens.text.slice(tokens.starts[token], tokens.ends[token]);
  const known = new Set<number>();
  for (const { firstToken, endToken } of candidates) {
    known.add(firstToken).add(endToken - 1);
  }
  const inNames = new Set<string>();
  for (const { type, from, to } of spans) {
    if (type !== 'person' || to - from < 2) continue;
    for (let token = from; token < to; token++) inNames.add(wordAt(token));
  }
  const isEveryday = (token: number): boolean => isEverydayWord(wordAt(token), language);
  return spans.flatMap((span) => {
    const { type, from } = span;
    if (type !== 'person' && type !== 'place') return span;
    if (span.to - from === 1) {
      const isKnown = type === 'person' ? inNames.has(wordAt(from)) : known.has(from);
      return isKnown || !isEveryday(from) ? span : [];
    }
    let { to } = span;
    while (to - from > 1 && (margins[to - 1] ?? 0) < 0 && isEveryday(to - 1)) to--;
    return to === span.to || type === 'place' ? span : withEnd(span, to, tokens.ends[to - 1]);
  });
}
