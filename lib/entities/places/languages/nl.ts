import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const nl: PlaceLanguage = {
  language: 'nl',
  homeCountries: 'NL BE SR',
  endings: 's>',
  inflectsInside: false,
  apostropheEndings: '',
  clitics: '',
  irregularForms: '',
  everydayWords: `
    Best Goes Ede Een Het De Oss Ter Van Hoorn Leer Ham As Mol Deurne Geel Zele Lier Aalst
    Boom Bree Dam Delft Rijen Made Echt Velp Vught Wezep Zeist Winkel Bergen Putten Leek Horst
    Heel Grave Huizen Laren Naarden Nijkerk Wolf Jordan Paris Victoria Rutte Veen Buren Buurt
    Kleine Grote Oude Nieuwe Halle`,
  areaWords: `
    regio provincie district staat gouvernement oblast departement kanton deelstaat gebied`,
  cityWords: 'stad dorp gemeente hoofdstad plaats stadje',
  demonyms: '',
};
