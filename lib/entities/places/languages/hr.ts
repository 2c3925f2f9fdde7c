import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const hr: PlaceLanguage = {
  language: 'hr',
  homeCountries: 'HR BA',
  endings: `
    ski>! cki>! ски>! чки>! шки>!
    a> u> om> em> e> i> e>a i>a u>a om>a oj>a ci>ka zi>ga a>o u>o om>o a>e u>e em>e oj>a og>i
    om>i im>i om>a u>a skoj>ska ske>ska sku>ska skom>ska`,
  endingsOutside: false,
  inflectsInside: true,
  apostropheEndings: '',
  hyphenEndings: true,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    To Nakon Ako Kao Ovo Oni Tako Među Po Još Više Ona Neki Drugi Nema Ova Sada Ta Ono Policija
    Niti Naša Može Pa Time Jer Koliko Bila Tada Potom Te Druga Vas Sloboda Treći Žene Sam Ima
  `,
  areaWords: 'županija regija pokrajina oblast',
  cityWords: 'grad gradu općina selo',
  demonyms: '',
  demonymEndings: '',
};
