import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const cs: PlaceLanguage = {
  language: 'cs',
  homeCountries: 'CZ',
  endings: `
    u> a> ě> e> em> ovi> y>a i>a u>a ou>a ě>a e>a ze>ha ce>ka ře>ra se>cha i>e í>e ích>e em>e
    ích>y ech>y ům>y ách>y ami>y ů>y a>o u>o em>o ém>é ého>é ému>é ým>ý ého>ý ému>ý ém>ý é>á
    ou>á ího>í`,
  endingsOutside: false,
  inflectsInside: true,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: 'prahou=praha čech=čechy čechách=čechy',
  everydayWords: '',
  areaWords: 'kraj kraje kraji region regionu oblast oblasti okres provincie stát',
  cityWords: 'město města městě obec vesnice',
  demonyms: '',
  demonymEndings: '',
};
