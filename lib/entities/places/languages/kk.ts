import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const kk: PlaceLanguage = {
  language: 'kk',
  homeCountries: 'KZ',
  endings: `
    да> де> та> те> дан> ден> тан> тен> нан> нен> ға> ге> қа> ке> на> не> ны> ні> ды> ді> ты>
    ті> ның> нің> дың> дің> тың> тің> дағы> дегі> тағы> тегі> мен> бен> пен> нда> нде>`,
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: true,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Сол Мен Егер Онда Қызыл Аса Кез Кей Жер Бар Араға
  `,
  areaWords: 'облысы облысында облысының ауданы ауданында',
  cityWords: 'қаласы қаласында қаласының ауылы',
  demonyms: '',
  demonymEndings: '',
};
