import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const sr: PlaceLanguage = {
  language: 'sr',
  homeCountries: 'RS ME BA',
  endings: `
    ski>! cki>! ски>! чки>! шки>!
    a> u> om> em> e> i> e>a i>a u>a om>a oj>a ci>ka zi>ga a>o u>o om>o a>e u>e em>e oj>a og>i
    om>i im>i om>a u>a skoj>ska ske>ska sku>ska skom>ska а> у> ом> ем> е> и> е>а и>а у>а ом>а
    ој>а ци>ка зи>га а>о у>о ом>о а>е у>е ем>е ог>и им>и ској>ска ске>ска ску>ска ском>ска`,
  endingsOutside: false,
  inflectsInside: true,
  apostropheEndings: '',
  hyphenEndings: true,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: `
    To Ako Oni Kao Tokom Ta Ona Neki Drugi Mada Među Ovo Policija Te Nakon Sada Još Koliko Člana
    Ono Niko Nema Druga Nova Više Žene Jer
  `,
  areaWords: 'oblast okrug pokrajina регион област округ',
  cityWords: 'grad opština selo град општина село',
  demonyms: '',
  demonymEndings: '',
};
