import { withoutApostropheEnding } from '@/lib/entities/people/name-forms';
import { NameSpans } from '@/lib/entities/people/name-span';
import { Label } from '@/lib/entities/tagger/labels';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import type { Tagger, Tagging } from '@/lib/entities/tagger/tagger';
import { opensSentence, type Tokens } from '@/lib/entities/tokens';
import { FirstWords } from './first-words';

/** Up to this margin a name of the lists counts that the tagger nearly took for a person's. */
const DOUBTED = 1;

/** Languages in which the tagger is too reserved about words that begin a sentence, and whose other such words are known. */
const RESERVED = new Set(['tr']);

/** People who begin a sentence by one name that the tagger nearly saw; as spans of no margin. */
export function overlookedNames(
  tokens: Tokens,
  { labels, margins, rivals }: Tagging,
  language: string,
  tagger: Tagger,
): TaggedSpan[] {
  if (!RESERVED.has(language)) return [];
  const names = new NameSpans(tokens);
  const firstWords = new FirstWords(tokens, language);
  const isNearlyPerson = (token: number): boolean =>
    labels[token] === Label.outside &&
    rivals[token] === Label.beginPerson &&
    (margins[token] ?? 0) < DOUBTED;
  const found: TaggedSpan[] = [];
  for (let from = 0; from < tokens.count; from++) {
    if (!isNearlyPerson(from) || !names.isNameWord(from) || names.isNameWord(from + 1)) continue;
    if (!opensSentence(tokens, from)) continue;
    const [start, end] = [tokens.starts[from] ?? 0, tokens.ends[from] ?? 0];
    const word = names.word(from);
    const isInflected = withoutApostropheEnding(word, language) !== word;
    if (!isInflected && !tagger.isPersonName(tokens.text, start, end)) continue;
    const span: TaggedSpan = { type: 'person', from, to: from + 1, start, end, margin: 0 };
    if (firstWords.without(span) && !firstWords.isDate(span, false)) found.push(span);
  }
  return found;
}
