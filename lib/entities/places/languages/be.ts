import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const be: PlaceLanguage = {
  language: 'be',
  homeCountries: 'BY',
  endings: `
    а> у> ам> ем> е> ы>а е>а у>а ай>а і>я ю>я яй>я і> я>ь ю>ь и>ы аў>ы ах>ы`,
  endingsOutside: false,
  inflectsInside: true,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'вобласць раён рэгіён',
  cityWords: 'горад',
  demonyms: '',
  demonymEndings: '',
};
