import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const nb: PlaceLanguage = {
  language: 'nb',
  homeCountries: 'NO',
  endings: 's>',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'region fylke provins delstat',
  cityWords: 'by',
  demonyms: '',
  demonymEndings: '',
};
