import type { OfficePredicates } from '@/lib/entities/office/office-predicates';
import type { PhraseParts } from '@/lib/entities/office/phrase-parts';
import type { Span } from '@/lib/text';

/** Tokens [from, to). */
type Tokens = Record<'from' | 'to', number>;

/** Words of an office up to its noun. */
const WORDS_BEFORE_NOUN = 3;
/** The genitive of names, for women's also the nominative. */
const GENITIVE = /(?:[аяыиії]|[ое]го)$/u;
/** And of no name in the nominative. */
const SURELY_GENITIVE = /(?:[^аеиоуыэюяії]ы|[ое]го)$/u;
/** A man's title in the nominative; its adjectives end in "-ый". */
const NOMINATIVE = /(?:[бвгджзклмнпрстфхцчшщь]|[ыи]й)$/u;
/** Titles in the instrumental, which women's adjectives in other cases do not look like. */
const INSTRUMENTAL = /(?:[оеёє]м|[ыиі]м|[ао]во(?:й|ю))$/u;
/** Cases that end in consonants, too. */
const OBLIQUE = /(?:[оеыиёєі]м|[ое]в|[аяыи]х|[ії]в)$/u;

/** Whether a token's word is in the case of predicates within the first words of an office: "бывшим [министром]". */
export function isPredicateCase(
  { from, to }: Tokens,
  chart: PhraseParts,
  { ending }: OfficePredicates,
): boolean {
  let words = 0;
  for (let token = from; token < to && words < WORDS_BEFORE_NOUN; token++) {
    if (chart.isJoint(token)) words--;
    else words++;
    if (ending.test(chart.word(token).toLowerCase())) return true;
  }
  return false;
}

/**
 * Whether the name behind an office is not in its case: "[советником] главы ведомства [Иво Роу]" where the name is in the
 * genitive, so that it is of whom the office serves.
 */
export function disagrees(office: Tokens & Span, name: Tokens, chart: PhraseParts): boolean {
  if (!chart.grammar.predicates) return false;
  const last = chart.word(name.to - 1);
  if (!GENITIVE.test(last)) return false;
  const title = firstNoun(office.from, chart);
  if (INSTRUMENTAL.test(title)) return GENITIVE.test(chart.word(name.from));
  return SURELY_GENITIVE.test(last) && NOMINATIVE.test(title) && !OBLIQUE.test(title);
}

/** The word that an office begins with, the last part of a compound: "вице-[премьер]". */
function firstNoun(from: number, chart: PhraseParts): string {
  let token = from;
  while (chart.isJoint(token + 1)) token += 2;
  return chart.word(token).toLowerCase();
}
