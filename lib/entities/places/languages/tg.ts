import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const tg: PlaceLanguage = {
  language: 'tg',
  homeCountries: 'TJ',
  endings: 'и> ро>',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'вилояти ноҳияи',
  cityWords: 'шаҳри',
  demonyms: '',
  demonymEndings: '',
};
