import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const da: PlaceLanguage = {
  language: 'da',
  homeCountries: 'DK',
  endings: 's>',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Det Men Der Hun På Man Med Til Eller To Mange Mens Både Først Uden Store MED Kan Mere Anden
    Brug Ellers Inden Tre
  `,
  areaWords: 'region provins delstat',
  cityWords: 'by',
  featureEndings: `
    gade fjorden broen torvet`,
  demonyms: '',
  demonymEndings: '',
};
