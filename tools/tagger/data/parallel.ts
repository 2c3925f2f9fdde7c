import type { SpanType } from '@/lib/entities/tagger/labels';
import { lowerForm, normalForm } from '@/lib/entities/tagger/normal-form';
import { skeleton } from '@/lib/entities/tagger/skeleton';
import { type TaggedSpan, taggedSpans } from '@/lib/entities/tagger/spans';
import type { Tagger } from '@/lib/entities/tagger/tagger';
import { tokenize } from '@/lib/entities/tokenize';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import type { MarkedSpan, MarkedText } from './marked-text';
import type { CuesOf } from './read-cues';
import { type Row, readRows } from './read-rows';

/**
 * NTREX's language codes to ours: those whose marks are seldom wrong and whose names can be compared by consonants,
 * with Chinese and Japanese. 'und' stands for languages that the model does not tell apart.
 */
const LANGUAGES: Readonly<Record<string, string>> = {
  arb: 'ar',
  'aze-Latn': 'az',
  bel: 'und',
  bul: 'bg',
  cat: 'und',
  ces: 'cs',
  dan: 'da',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  est: 'et',
  fas: 'fa',
  fin: 'fi',
  fra: 'fr',
  hrv: 'hr',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kaz: 'kk',
  lav: 'und',
  lit: 'und',
  mkd: 'und',
  nld: 'nl',
  nob: 'no',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  slk: 'sk',
  slv: 'sl',
  spa: 'es',
  'srp-Cyrl': 'sr',
  'srp-Latn': 'sr',
  swe: 'sv',
  tur: 'tr',
  ukr: 'uk',
  uzb: 'uz',
  'zho-CN': 'zh',
};
/** Other languages that must call a word the same for a mark to be believed, and for one to be added. */
const VOTES_TO_KEEP = 3;
const VOTES_TO_ADD = 5;
/** A mark this sure needs no votes: characters of Chinese and Japanese cannot be compared by consonants. */
const SURE_MARGIN = 4;
const NAMES: ReadonlySet<SpanType> = new Set<SpanType>(['person', 'place']);

type Span = Pick<TaggedSpan, 'start' | 'end' | 'type' | 'margin'>;

interface Sentence {
  language: string;
  text: string;
  tokens: Tokens;
  spans: Span[];
  /** Consonants of each token that may be a name; '' for others. */
  keys: string[];
}

interface ParallelRow extends Omit<Row, 'spans' | 'text'> {
  sentences: string[];
}

/** What marks a document in the languages that nobody marked it in, and in those that somebody did. */
export interface Teacher {
  tagger: Tagger;
  cuesOf: CuesOf;
  /** Texts marked by hand, whose sentences stand a line each, by document and language (`documentKey`). */
  marked: ReadonlyMap<string, MarkedText>;
}

/** Key of a document in a language, for `Teacher.marked`. */
export function documentKey(document: string, language: string): string {
  return `${document} ${language}`;
}

/**
 * Names marked in documents that stand sentence by sentence in many languages: a mark counts where languages agree.
 * Marks made by hand have their vote; their own texts are not given again.
 */
export function projectNames(
  path: string,
  excluded: ReadonlySet<string>,
  teacher: Teacher,
): MarkedText[] {
  const documents = new Map<string, ParallelRow[]>();
  for (const row of readRows(path) as unknown as ParallelRow[]) {
    const document = String(row.doc);
    if (excluded.has(document) || !LANGUAGES[row.lang]) continue;
    documents.set(document, [...(documents.get(document) ?? []), row]);
  }
  return [...documents].flatMap(([document, rows]) => projectDocument(document, rows, teacher));
}

function projectDocument(document: string, rows: ParallelRow[], teacher: Teacher): MarkedText[] {
  const tagged = rows.map((row) =>
    tagSentences(document, row.sentences, LANGUAGES[row.lang] ?? '', teacher),
  );
  const length = Math.min(...tagged.map((sentences) => sentences.length));
  const texts: MarkedText[] = [];
  for (let index = 0; index < length; index++) {
    const sentences = tagged.flatMap((list) => list[index] ?? []);
    const votes = collectVotes(sentences);
    for (const sentence of sentences) {
      if (teacher.marked.has(documentKey(document, sentence.language))) continue;
      texts.push({
        source: 'ntrex-projected',
        language: sentence.language,
        document,
        text: sentence.text,
        spans: agreedSpans(sentence, votes),
        annotated: NAMES,
      });
    }
  }
  return texts;
}

/** Tags a document whole, for its consistency, and cuts the spans to its sentences. */
function tagSentences(
  document: string,
  sentences: string[],
  language: string,
  teacher: Teacher,
): Sentence[] {
  const whole = tokenize(sentences.join('\n'), language);
  const marked = teacher.marked.get(documentKey(document, language));
  const spans = marked ? handMade(marked, whole) : taggedBy(teacher, whole, language);
  let offset = 0;
  return sentences.map((text) => {
    const tokens = tokenize(text, language);
    const end = offset + text.length;
    const own = spans
      .filter((span) => span.start >= offset && span.end <= end)
      .map((span) => ({ ...span, start: span.start - offset, end: span.end - offset }));
    offset = end + 1;
    return { language, text, tokens, spans: own, keys: keysOf(tokens) };
  });
}

function taggedBy({ tagger, cuesOf }: Teacher, tokens: Tokens, language: string): Span[] {
  return taggedSpans(tokens, tagger.tag(tokens, language, cuesOf(tokens, language)));
}

function handMade(marked: MarkedText, tokens: Tokens): Span[] {
  if (marked.text !== tokens.text) throw new Error(`${marked.document} is not as it was marked`);
  return marked.spans.flatMap(({ start, end, type }) =>
    type === 'unknown' ? [] : [{ start, end, type, margin: Infinity }],
  );
}

function keysOf(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, index) => {
    if (tokens.kinds[index] !== TokenKind.word) return '';
    const normal = normalForm(tokens.text, tokens.starts[index] ?? 0, tokens.ends[index] ?? 0);
    const lower = lowerForm(normal);
    const hasCase = lower !== lower.toUpperCase();
    return normal === lower && hasCase ? '' : skeletonText(lower);
  });
}

/** By type and consonants: the languages whose tagging says so. */
type Votes = Map<string, Set<string>>;

function collectVotes(sentences: readonly Sentence[]): Votes {
  const votes: Votes = new Map();
  for (const { language, tokens, spans, keys } of sentences) {
    for (const span of spans) {
      for (let at = 0; at < tokens.count; at++) {
        const key = keys[at] ?? '';
        if (key.length < 2 || !covers(span, tokens, at)) continue;
        const name = `${span.type} ${key.slice(0, 4)}`;
        votes.set(name, (votes.get(name) ?? new Set()).add(language));
      }
    }
  }
  return votes;
}

function covers(span: { start: number; end: number }, tokens: Tokens, at: number): boolean {
  return (tokens.starts[at] ?? 0) >= span.start && (tokens.ends[at] ?? 0) <= span.end;
}

function votesFor(votes: Votes, type: SpanType, key: string, language: string): number {
  const voters = votes.get(`${type} ${key.slice(0, 4)}`);
  return voters ? voters.size - (voters.has(language) ? 1 : 0) : 0;
}

/** Believed marks as they are; doubtful ones, and words that other languages call a name, as unknown. */
function agreedSpans(sentence: Sentence, votes: Votes): MarkedSpan[] {
  const { tokens, spans, keys, language } = sentence;
  const result: MarkedSpan[] = [];
  const taken = new Set<number>();
  for (const span of spans) {
    let most = 0;
    for (let at = 0; at < tokens.count; at++) {
      if (!covers(span, tokens, at)) continue;
      taken.add(at);
      most = Math.max(most, votesFor(votes, span.type, keys[at] ?? '', language));
    }
    const believed = most >= VOTES_TO_KEEP || span.margin >= SURE_MARGIN;
    const { start, end, type } = span;
    if (NAMES.has(type)) result.push({ start, end, type: believed ? type : 'unknown' });
    else result.push({ start, end, type: 'unknown' });
  }
  for (let at = 0; at < tokens.count; at++) {
    if (!taken.has(at)) addMissed(sentence, votes, at, result);
  }
  return result.sort((a, b) => a.start - b.start);
}

function addMissed(sentence: Sentence, votes: Votes, at: number, result: MarkedSpan[]): void {
  const { tokens, keys, language } = sentence;
  const key = keys[at] ?? '';
  if (key.length < 2) return;
  const start = tokens.starts[at] ?? 0;
  const end = tokens.ends[at] ?? 0;
  const person = votesFor(votes, 'person', key, language);
  const place = votesFor(votes, 'place', key, language);
  const type = person > place ? 'person' : 'place';
  const sure =
    key.length > 2 && Math.max(person, place) >= VOTES_TO_ADD && Math.min(person, place) < 2;
  if (sure) result.push({ start, end, type });
  else if (tokens.sentenceStarts[at] === 0) result.push({ start, end, type: 'unknown' });
}

function skeletonText(lower: string): string {
  const apostrophe = lower.indexOf("'", 2);
  return skeleton(lower, apostrophe > 0 ? apostrophe : lower.length)
    .toString(11)
    .replace(/^0$/, '');
}
