import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const he: PlaceLanguage = {
  language: 'he',
  homeCountries: 'IL',
  endings: '',
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: 'ב ל מ ה ו ש כ וב ול ומ וה שב של מה לה בה כש',
  articles: 'ה',
  irregularForms: '',
  everydayWords: `
    של על לא גם כי את הוא היא אם כל או עם זה אל רק יום בית עיר אור שלום תקווה רמה מרכז צפון
    דרום מזרח מערב מלכה ראש`,
  areaWords: 'מחוז אזור נפת מדינת',
  cityWords: 'עיר',
  demonyms: '',
  demonymEndings: '',
};
