import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const tk: PlaceLanguage = {
  language: 'tk',
  homeCountries: 'TM',
  endings: 'da> de> dan> den> a> e> y> i> yň> iň> nyň> niň> daky> däki>',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'welaýaty etraby',
  cityWords: 'şäheri',
  demonyms: '',
  demonymEndings: '',
};
