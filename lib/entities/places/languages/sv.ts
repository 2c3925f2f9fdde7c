import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const sv: PlaceLanguage = {
  language: 'sv',
  homeCountries: 'SE FI',
  endings: 's>',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Det Men På Och Man Hon Med Sedan Många Där Dessa Eller Både Var Tre Redan Först Hela Ta Kan
    Bara Låt Barn Vår Gör Inga Deras Samma Våra Ändå Före Bra Koka Tänk Medan
  `,
  areaWords: 'region län provins delstat',
  cityWords: 'stad by',
  featureEndings: `
    gatan vägen torget sjön älven fjärden`,
  demonyms: '',
  demonymEndings: '',
};
