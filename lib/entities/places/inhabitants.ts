import type { Gazetteer } from './gazetteer';
import { grammarOf } from './grammars';
import { NameMatcher } from './name-matcher';
import { cutPieces } from './pieces';

/**
 * What makes of a place the word for who or what is from there, with the number and case behind it, by BCP 47 primary
 * subtag: "Trabzonlu", "bakılılar", "Toshkentlik".
 */
const ENDINGS: Readonly<Record<string, RegExp | undefined>> = {
  tr: /l[ıiuü](?:l[ae]r)?(?:n?[ıiuü]n|y?[ıiuüae]|[dt][ae]n?|yl[ae]|l[ae]|[dt][ıiuü]r|y[ıiuü]m)?$/u,
  az: /l[ıiuü](?:l[aə]r)?(?:n?[ıiuü]n|n?[ıiuü]|y?[aə]|d[aə]n?|yl[aə]|l[aə]|d[ıiuü]r|y[aə]m)?$/u,
  uz: /lik(?:lar)?(?:ning|ni|ga|da|dan|dir)?$/u,
  kk: /[лдт](?:ық|ік)(?:т[ае]р)?(?:[дт][ыі]ң|[дт][ыі]|[гқк][ае]|[дт][ае]н?)?$/u,
};
const SHORTEST_PLACE = 3;

/** Whether words are no place but somebody or something from one that the gazetteer has: "Bosna Hersekli". */
export function isFromPlace(words: string, language: string, gazetteer: Gazetteer): boolean {
  const ending = ENDINGS[language]?.exec(words);
  if (!ending || ending.index < SHORTEST_PLACE) return false;
  const place = words.slice(0, ending.index);
  if (/['’]$/.test(place)) return false;
  const pieces = cutPieces(place);
  const matcher = new NameMatcher(pieces, grammarOf(language), gazetteer);
  return matcher.longestFrom(0, 0)?.endPiece === pieces.count;
}
