import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const hy: PlaceLanguage = {
  language: 'hy',
  homeCountries: 'AM',
  endings: 'ում> ի> ից> ով> ն> ը> ին> ու>ի',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'մարզ',
  cityWords: 'քաղաք',
  demonyms: '',
  demonymEndings: '',
};
