import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const et: PlaceLanguage = {
  language: 'et',
  homeCountries: 'EE',
  endings: `
    s> st> sse> le> l> lt> ga> ni> i> a> e> is> ist> isse> as> ast> u> us> ust>`,
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    Kui See Kas Aga Tema Ta Pärast Täna Meie Juba Kuna Seega Mida Samas Mina Paraku Samal Eile
    Samuti Mul Küll Oma Tänu Mitte Varem Nagu
  `,
  areaWords: 'maakond piirkond',
  cityWords: 'linn',
  demonyms: '',
  demonymEndings: '',
};
