import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const ro: PlaceLanguage = {
  language: 'ro',
  homeCountries: 'RO MD',
  endings: 'ului> ul> ui> ei>a iei>ia ii>ia ii>ie i>a a> le>',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Este Un Aici Cele Dacă Până Nov Dar
  `,
  areaWords: 'județul regiunea raionul provincia statul',
  cityWords: 'orașul orașului municipiul comuna satul',
  demonyms: '',
  demonymEndings: '',
};
