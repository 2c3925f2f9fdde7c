import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const uz: PlaceLanguage = {
  language: 'uz',
  homeCountries: 'UZ',
  endings: `
    da> dan> ga> ka> qa> ni> ning> dagi> gacha> niki> dir> dagilar> nida> larda> gʻa>gʻ qa>gʻ
    да> дан> га> ка> қа> ни> нинг> даги> гача> дир>`,
  inflectsInside: false,
  apostropheEndings: 'da dan ga ka qa ni ning dagi gacha',
  clitics: '',
  irregularForms: '',
  everydayWords: `
    Bu Va Mart May Ali Nur Navoiy Markaz Oqtosh Davlat Vatan Yangi Xiva Gʻallaorol Jalolobod
    Shavkat Islom Bahor Toʻytepa Kattaqoʻrgʻon Oʻn Haqiqat Guliston Mustaqillik Erkin Hazar
    Mali Peru Togo Chad Sardor Bobur Temur Yoshlik Poytaxt`,
  areaWords: `
    viloyati viloyatida viloyatining viloyatidan viloyatiga tumani tumanida tumanining
    tumaniga tumanidan respublikasi respublikasining respublikasida mintaqasi mintaqasida
    shtati shtatida provinsiyasi oʻlkasi вилояти туман тумани республикаси`,
  cityWords: `
    shahri shahrida shahrining shahriga shahridan poytaxti poytaxtida qishlogʻi qishlogʻida
    shaharchasi`,
  demonyms: '',
};
