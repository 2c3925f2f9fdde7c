import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const lv: PlaceLanguage = {
  language: 'lv',
  homeCountries: 'LV',
  endings: `
    ā>a as>a u>a ai>a ē>e es>e i>e ei>e a>s ā>s u>s am>s ā>is ī>is i>is im>is ī>i`,
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'reģions novads',
  cityWords: 'pilsēta',
  demonyms: '',
  demonymEndings: '',
};
