import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const it: PlaceLanguage = {
  language: 'it',
  homeCountries: 'IT CH SM',
  endings: '',
  inflectsInside: false,
  apostropheEndings: '',
  clitics: '',
  irregularForms: '',
  everydayWords: `
    Nola Bra Este Lodi Terni Rho Fano Fermo Fermi Trento Oria Massa Salve Sale Sala Rende
    Cento Torre Ora Albano Romano Marino Lugo Conte Draghi Renzi Meloni Letta Grillo Gela Noto
    Nardò Vasto Corato Andria Adria Asti Lecce Alba Maria Anna Elena Sara Marina Diana Adele
    Villa Ponte Porto Monte San Santa Il La Lo Le Un Una Per Con Ma Da Dolo Schio Thiene Mira
    Castello Chiari Prato Riposo Bari Rieti Canale Lago Mare Campo Nemi Sora Colle Vigevano
    Buccinasco Battaglia`,
  areaWords: `
    regione provincia distretto stato cantone repubblica oblast territorio contea dipartimento`,
  cityWords: 'città paese comune capitale villaggio cittadina',
  demonyms: '',
};
