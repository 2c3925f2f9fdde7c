import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const bg: PlaceLanguage = {
  language: 'bg',
  homeCountries: 'BG',
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
  adjectiveEndings: `
    ският ския ската ското ските шкият шкия шката шкото шките чкият чкия чката чкото чките`,
  demonyms: '',
  demonymEndings: '',
};
