import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const sv: PlaceLanguage = {
  language: 'sv',
  homeCountries: 'SE FI',
  endings: 's>',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'region län provins delstat',
  cityWords: 'stad by',
  demonyms: '',
  demonymEndings: '',
};
