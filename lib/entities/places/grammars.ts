import { compileGrammar, type Grammar } from './grammar';
import { PLACE_LANGUAGES } from './languages';
import type { PlaceLanguage } from './place-language';

const compiled = new Map<string, Grammar>();

const NEUTRAL: PlaceLanguage = {
  language: 'und',
  homeCountries: '',
  endings: '',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: '',
  cityWords: '',
  demonyms: '',
  demonymEndings: '',
};

/** Grammar of a language, compiled on first use; one without any rule for languages that have no file. */
export function grammarOf(language: string): Grammar {
  const known = compiled.get(language);
  if (known) return known;
  const source = PLACE_LANGUAGES.find((place) => place.language === language) ?? NEUTRAL;
  const grammar = compileGrammar(source);
  compiled.set(language, grammar);
  return grammar;
}
