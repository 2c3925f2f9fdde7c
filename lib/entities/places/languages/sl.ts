import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const sl: PlaceLanguage = {
  language: 'sl',
  homeCountries: 'SI',
  endings: `
    ski>! cki>! ски>! чки>! шки>!
    a> u> om> em> e> i> e>a i>a u>a om>a oj>a ci>ka zi>ga a>o u>o om>o a>e u>e em>e oj>a og>i
    om>i im>i om>a u>a skoj>ska ske>ska sku>ska skom>ska i>a o>a ega>i ega>o emu>o em>i`,
  endingsOutside: false,
  inflectsInside: true,
  apostropheEndings: '',
  hyphenEndings: true,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'regija pokrajina',
  cityWords: 'mesto občina',
  demonyms: '',
  demonymEndings: '',
};
