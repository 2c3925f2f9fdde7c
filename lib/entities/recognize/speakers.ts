import type { PhraseParts } from '@/lib/entities/office/phrase-parts';
import type { NameTokens } from '@/lib/entities/people/name-beside';
import { NameSpans } from '@/lib/entities/people/name-span';
import type { Tokens } from '@/lib/entities/tokens';

/**
 * Participles of saying and thinking, which Turkic reports put before the subject of the sentence: "bunu belirten
 * Vural, …". By BCP 47 primary subtag.
 */
const SAYING: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  tr: new Set(
    (
      'belirten bildiren söyleyen açıklayan anlatan vurgulayan savunan kaydeden eden çeken getiren süren hatırlatan anımsatan ' +
      'isteyen ekleyen eleştiren yanıtlayan değerlendiren konuşan öneren uyaran diyen suçlayan bulunan yapan veren değinen ' +
      'duran aktaran yineleyen tekrarlayan sürdüren soran düşünen inanan yalanlayan reddeden paylaşan yorumlayan ' +
      'özetleyen tanımlayan nitelendiren niteleyen doğrulayan duyuran yakınan öngören uman dileyen övünen kutlayan'
    ).split(' '),
  ),
  az: new Set(
    (
      'bildirən deyən söyləyən açıqlayan vurğulayan edən xatırladan istəyən cavablandıran danışan verən toxunan ' +
      'təkrarlayan soruşan düşünən inanan paylaşan sayan öyrənən'
    ).split(' '),
  ),
};
/** What stands behind a subject that is only a name. */
const BEHIND_SUBJECT = /^(?:[,'"‘’“”`]|ise|isə|de|da|də)$/;
const ACRONYM = /^\p{Lu}{2,}$/u;

/** Single names, in their plain form, that a participle of saying stands before; among the tokens that nothing covers. */
export function speakers(
  tokens: Tokens,
  chart: PhraseParts,
  isCovered: (token: number) => boolean,
): NameTokens[] {
  const saying = SAYING[chart.grammar.language];
  if (!saying) return [];
  const names = new NameSpans(tokens);
  const isSubject = (token: number): boolean => {
    if (!names.isNameWord(token) || tokens.sentenceStarts[token] === 1 || isCovered(token))
      return false;
    if (ACRONYM.test(names.word(token)) || chart.startingAt(token).length > 0) return false;
    return BEHIND_SUBJECT.test(names.word(token + 1));
  };
  const found: NameTokens[] = [];
  for (let token = 1; token < tokens.count; token++) {
    if (isSubject(token) && saying.has(names.word(token - 1)))
      found.push({ from: token, to: token + 1 });
  }
  return found;
}
