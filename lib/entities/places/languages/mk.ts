import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const mk: PlaceLanguage = {
  language: 'mk',
  homeCountries: 'MK',
  endings: 'та>',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'област регион',
  cityWords: 'град село',
  demonyms: '',
  demonymEndings: '',
};
