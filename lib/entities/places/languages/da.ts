import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const da: PlaceLanguage = {
  language: 'da',
  homeCountries: 'DK',
  endings: 's>',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'region provins delstat',
  cityWords: 'by',
  demonyms: '',
  demonymEndings: '',
};
