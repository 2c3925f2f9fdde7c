import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const sk: PlaceLanguage = {
  language: 'sk',
  homeCountries: 'SK',
  endings: `
    u> a> e> om> ovi> i> y>a u>a ou>a e>a i>a ci>ka a>o u>o om>o ého>é ej>á ou>á ých>é om>e
    a>e u>e om>e och>y ách>y`,
  endingsOutside: false,
  inflectsInside: true,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    To Ale Bol Ako Potom Po Bola Tak Bolo Ani Tá Jej Len Boli Ide Asi Ešte Pre Mala Iba Aby Bude
    Moja Musí Vedel Tam Ona Videla Vedela Pani Vari Deti Dom Môže Sám Bála Volá Veľa Išli Veru
  `,
  areaWords: 'kraj kraji región oblasť okres',
  cityWords: 'mesto meste obec',
  demonyms: '',
  demonymEndings: '',
};
