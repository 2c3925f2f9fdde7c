import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const id: PlaceLanguage = {
  language: 'id',
  homeCountries: 'ID MY',
  endings: '',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Saya Kalau Hal Dia Pak Itu Kita Juli Yang Kota Para Mei Nanti
  `,
  areaWords: 'provinsi wilayah kabupaten negara',
  cityWords: 'kota desa',
  demonyms: '',
  demonymEndings: '',
};
