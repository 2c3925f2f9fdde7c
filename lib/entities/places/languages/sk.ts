import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const sk: PlaceLanguage = {
  language: 'sk',
  homeCountries: 'SK',
  endings: `
    u> a> e> om> ovi> i> y>a u>a ou>a e>a i>a ci>ka a>o u>o om>o ého>é ej>á ou>á ých>é om>e
    a>e u>e om>e och>y ách>y`,
  endingsOutside: false,
  inflectsInside: true,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'kraj kraji región oblasť okres',
  cityWords: 'mesto meste obec',
  demonyms: '',
  demonymEndings: '',
};
