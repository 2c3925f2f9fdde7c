import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const ky: PlaceLanguage = {
  language: 'ky',
  homeCountries: 'KG',
  endings: `
    да> де> до> та> те> то> дан> ден> дон> тан> тен> тон> га> ге> го> ка> ке> ко> ны> ни> ну>
    ды> ди> ты> ти> нын> нин> нун> дын> дин> тын> тин> дагы> деги>`,
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: true,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'облусу району',
  cityWords: 'шаары айылы',
  demonyms: '',
  demonymEndings: '',
};
