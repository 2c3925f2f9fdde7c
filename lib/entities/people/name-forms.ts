/**
 * Endings that a language hangs on names, as the remainders behind the stem that two forms share. Languages that
 * are not listed only know the genitive.
 */
const ENDINGS: Record<string, RegExp> = {
  ru: /^(а|у|ом|ым|им|е|ой|ою|ы|и|я|ю|ем|ей|ею|ого|его|ому|ему|ий|ый|ая|яя|ую|юю|ых|их|ыми|ими|ь|ью|ам|ами|ах|ов|ям|й)?$/,
  uk: /^(а|у|ом|им|ім|і|ї|ою|ею|єю|и|я|ю|ем|єм|ові|еві|єві|ого|ому|ий|ій|а|у|ої|их|ими|ь|ів|ам|ами|ах|й|о)?$/,
  pl: /^(a|u|owi|em|ie|ą|y|i|ego|emu|im|ym|iego|iemu|iej|ej|ów|om|ami|ach|o|ę|e|ią|m|iem)?$/,
  tr: /^(['’]?(y?[ıiuü]|n?[ıiuü]n|[yn]?[ae]|n?[dt][ae]n?|y?l[ae]|[dt][ıiuü]r|l[ae]r|s?[ıiuü]|ki)){0,4}$/,
  az: /^(['’-]?(y?[ıiuü]|n?[ıiuü]n|[yn]?[aə]|n?d[aə]n?|y?l[aə]|d[ıiuü]r|l[aə]r|s?[ıiuü]|k[iı])){0,4}$/,
  uz: /^(['’]?(ning|ni|[gkq]a|da|dan|dagi|gacha|dir|lar|i|si)){0,4}$/,
  kk: /^(['’]?([днт][ыі]ң|[днт][ыі]|[гқкғ][аео]|[дт][ае]н?|н[ае]н|м[ее]н|[бп][ее]н)){0,4}$/,
  fi: /^(n|a|ä|ta|tä|ssa|ssä|sta|stä|lle|lla|llä|lta|ltä|in|en|on|un|iin|ia|ille)?$/,
  hu: /^(nak|nek|t|ot|et|öt|at|val|vel|ról|ről|tól|től|hoz|hez|höz|ra|re|ban|ben|ért|é)?$/,
  cs: /^(a|u|ovi|em|e|ou|y|i|ého|ému|ým|ém|é|í|á|ů|ům|ě)?$/,
};
const GENITIVE = /^(['’]?s|['’]|['’]s)?$/;
const SHORTEST_STEM = 3;

/** Whether two words are forms of one name, by the endings of the language. Case and quotes do not matter. */
export function isSameName(a: string, b: string, language: string): boolean {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  if (left === right) return true;
  const endings = ENDINGS[language] ?? GENITIVE;
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared++;
  const least = Math.min(SHORTEST_STEM, left.length, right.length);
  for (let length = shared; length >= least && shared - length <= 2; length--) {
    if (endings.test(left.slice(length)) && endings.test(right.slice(length))) return true;
  }
  return false;
}

/** The name word without what hangs on it by an apostrophe ("Erdoğan'ın", "Trump’s"). */
export function withoutApostropheEnding(word: string, language: string): string {
  const at = word.search(/['’]\p{Ll}+$/u);
  const ending = at > 0 ? word.slice(at) : '';
  const endings = ENDINGS[language] ?? GENITIVE;
  return ending && endings.test(ending) ? word.slice(0, at) : word;
}
