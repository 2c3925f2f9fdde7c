import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const lt: PlaceLanguage = {
  language: 'lt',
  homeCountries: 'LT',
  endings: `
    e>as o>as ą>as ui>as u>as oje>a os>a ą>a ai>a ėje>ė ės>ė ę>ė ei>ė yje>is io>is į>is iu>is
    uje>us aus>us uose>ai ų>ai us>ai yse>ys`,
  endingsOutside: false,
  inflectsInside: false,
  apostropheEndings: '',
  hyphenEndings: false,
  clitics: '',
  articles: '',
  irregularForms: '',
  everydayWords: '',
  areaWords: 'sritis regionas',
  cityWords: 'miestas',
  demonyms: '',
  demonymEndings: '',
};
