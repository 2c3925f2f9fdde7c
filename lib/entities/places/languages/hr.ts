import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const hr: PlaceLanguage = {
  language: 'hr',
  homeCountries: 'HR BA',
  endings: `
    a> u> om> em> e> i> e>a i>a u>a om>a oj>a ci>ka zi>ga a>o u>o om>o a>e u>e em>e oj>a og>i
    om>i im>i om>a u>a skoj>ska ske>ska sku>ska skom>ska`,
  endingsOutside: false,
  inflectsInside: true,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'županija regija pokrajina oblast',
  cityWords: 'grad gradu općina selo',
  demonyms: '',
  demonymEndings: '',
};
