import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const el: PlaceLanguage = {
  language: 'el',
  homeCountries: 'GR CY',
  endings: 'ας>α ης>η ου>ος ο>ος ου>ο ων>ες ους>οι ου>ι ών>ά ων>α ους>ος',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'περιοχή νομός περιφέρεια',
  cityWords: 'πόλη',
  demonyms: '',
  demonymEndings: '',
};
