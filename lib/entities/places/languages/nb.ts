import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const nb: PlaceLanguage = {
  language: 'nb',
  homeCountries: 'NO',
  endings: 's>',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Det Men Hun På Med Mange Til Der Man Både Vil Mens Kan Eller Først To Uten Vår God Tre Kampen
    Får Ha Verden Ellers Ser Var Kort Les Sånn Barn Bør Pater Kom Turen Far
  `,
  areaWords: 'region fylke provins delstat',
  cityWords: 'by',
  featureEndings: `
    gata gaten veien fjorden øyene elva vannet fjellet brua`,
  demonyms: '',
  demonymEndings: '',
};
