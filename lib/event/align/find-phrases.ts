import { type Lexeme, lexemes } from '@/lib/event/lexemes';
import type { WordSpace } from '@/lib/event/words/word-space';
import type { Span } from '@/lib/text';
import type { PreparedReport } from './align-reports';
import type { PassageGroup, SaidDifferently } from './comparison';
import { placeIn } from './place-in';

/** Words that say what kind of thing the head is. */
const MOST_ATTRIBUTES = 3;
const UNSPACED = new Set(['zh', 'ja']);
const FIGURE = /^\d/;
const HYPHEN = /^[-‐‑]$/;
/** Nouns have capitals there whatever they name. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);

interface Phrase extends Span {
  /** Likeliest id of the head's meaning. */
  head: number;
  /** Ids of the words before it. */
  attributes: Set<number>;
  /** The figures and names among them, each by its ids. */
  names: Set<number>[];
}

/**
 * Phrases in passages that say the same, with one head and other attributes, of which at least one side's name the thing:
 * 'the 1973 oil crisis' and 'the second energy crisis'. Languages that write no spaces are left out.
 */
export function findPhrases(
  a: PreparedReport,
  first: number,
  b: PreparedReport,
  second: number,
  groups: PassageGroup[],
  words: WordSpace,
): SaidDifferently[] {
  return groups.flatMap(({ members }) => {
    const [mine, theirs] = [
      readStretch(a, members[first] ?? [], words),
      readStretch(b, members[second] ?? [], words),
    ];
    return mine.phrases.flatMap((one): SaidDifferently[] => {
      const heads = theirs.phrases.filter((other) => other.head === one.head);
      const isOnly = mine.phrases.filter(({ head }) => head === one.head).length === 1;
      const [other] = heads;
      const isOther =
        isOnly &&
        heads.length === 1 &&
        other &&
        (isNaming(one, theirs.ids) || isNaming(other, mine.ids)) &&
        !meet(one.attributes, other.attributes);
      return isOther
        ? [{ kind: 'phrase', places: [placeIn(a, first, one), placeIn(b, second, other)] }]
        : [];
    });
  });
}

/** It calls its thing by a figure or a name that the other side does not know. */
function isNaming({ names }: Phrase, others: Set<number>): boolean {
  return names.some((ids) => !meet(ids, others));
}

function readStretch(
  report: PreparedReport,
  passages: number[],
  words: WordSpace,
): { phrases: Phrase[]; ids: Set<number> } {
  const { language, text } = report.article;
  const ids = new Set<number>();
  if (UNSPACED.has(language)) return { phrases: [], ids };
  const phrases = passages.flatMap((index) => {
    const passage = report.passages[index];
    if (!passage) return [];
    const written = text.slice(passage.start, passage.end);
    const all = lexemes(written);
    const idsOf = wordIds(written, language, words);
    for (const { text: word } of all) for (const id of idsOf(word)) ids.add(id);
    return all
      .flatMap((_, at) => phraseAt(all, at, passage.start, idsOf, language) ?? [])
      .filter(({ end }) => !report.recognition.mentions.some((one) => covers(one, end)));
  });
  return { phrases, ids };
}

/** The head of a phrase is a common noun: what is inside a name is that name's affair. */
function covers({ start, end }: Span, headEnd: number): boolean {
  return start < headEnd && headEnd <= end;
}

type IdsOf = (word: string) => Set<number>;

function phraseAt(
  all: Lexeme[],
  at: number,
  offset: number,
  idsOf: IdsOf,
  language: string,
): Phrase | undefined {
  const lexeme = all[at];
  if (lexeme?.kind !== 'word' || isName(lexeme, false, language)) return undefined;
  const [head] = idsOf(lexeme.text);
  const from = head === undefined ? at : attributesBefore(all, at, idsOf);
  if (head === undefined || from === at) return undefined;
  const attributes = all.slice(from, at).filter(({ kind }) => kind !== 'mark');
  return {
    start: offset + (all[from]?.start ?? 0),
    end: offset + lexeme.end,
    head,
    attributes: new Set(attributes.flatMap(({ text }) => [...idsOf(text)])),
    names: attributes
      .filter((one, place) => isName(one, from + place === 0, language))
      .map(({ text }) => idsOf(text)),
  };
}

/** Ids of a word as the passage writes it, the likeliest first; a figure's own id is below zero. */
function wordIds(written: string, language: string, words: WordSpace): IdsOf {
  const { ids, texts, weights } = words.describe(
    { text: '', names: [] },
    { text: written, names: [] },
    language,
  );
  const byText = new Map<string, Set<number>>();
  const byWeight = ids.map((_, index) => index);
  byWeight.sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0));
  for (const index of byWeight) {
    const word = texts[index] ?? '';
    byText.set(word, (byText.get(word) ?? new Set()).add(ids[index] ?? 0));
  }
  return (word) => {
    const figure = FIGURE.test(word) ? -1 - Number(word.replace(/\D/g, '')) : undefined;
    return byText.get(word) ?? new Set(figure === undefined ? [] : [figure]);
  };
}

/** Index of the first attribute of the word at `at`; `at` itself where it has none. */
function attributesBefore(all: Lexeme[], at: number, idsOf: IdsOf): number {
  let from = at;
  for (let count = 0; count < MOST_ATTRIBUTES && from > 0; count++) {
    if (idsOf(all[from - 1]?.text ?? '').size === 0) break;
    from--;
    const hyphen = all[from - 1];
    if (hyphen && HYPHEN.test(hyphen.text) && from >= 2) from -= 2;
  }
  return from;
}

function isName({ kind, text }: Lexeme, opensSentence: boolean, language: string): boolean {
  if (kind === 'number') return true;
  return kind === 'word' && /^\p{Lu}/u.test(text) && !opensSentence && !CAPITAL_NOUNS.has(language);
}

function meet(a: Set<number>, b: Set<number>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
