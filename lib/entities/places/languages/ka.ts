import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const ka: PlaceLanguage = {
  language: 'ka',
  homeCountries: 'GE',
  endings: `
    ში> ის> ს> მ> ით> დან> ზე> იდან> თან> ში>ი ს>ი ის>ი მა>ი იდან>ი ით>ი ისა>ი ში>ა ის>ა დან>ა`,
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'რეგიონი',
  cityWords: 'ქალაქი',
  demonyms: '',
  demonymEndings: '',
};
