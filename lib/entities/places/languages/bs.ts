import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const bs: PlaceLanguage = {
  language: 'bs',
  homeCountries: 'BA',
  endings: `
    ski>! cki>! ски>! чки>! шки>!
    a> u> om> em> e> i> e>a i>a u>a om>a oj>a ci>ka zi>ga a>o u>o om>o a>e u>e em>e oj>a og>i
    om>i im>i om>a u>a skoj>ska ske>ska sku>ska skom>ska`,
  endingsOutside: false,
  inflectsInside: true,
  apostropheEndings: '',
  hyphenEndings: true,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'kanton regija pokrajina',
  cityWords: 'grad općina selo',
  demonyms: '',
  demonymEndings: '',
};
