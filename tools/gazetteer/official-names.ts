/**
 * How texts spell a country out ("Republic of Azerbaijan", "Azərbaycan Respublikası"), by language; "@" is the
 * short name. CLDR has only short names; a form that no country has is no harm.
 */
const FORMS: Record<string, readonly string[]> = {
  en: ['Republic of @', 'Kingdom of @', 'State of @', 'Sultanate of @', 'Commonwealth of @'],
  de: ['Republik @', 'Königreich @', 'Sultanat @', 'Staat @'],
  fr: [
    'République de @',
    'République du @',
    "République d'@",
    'République de la @',
    'Royaume de @',
    'Royaume du @',
    "Royaume d'@",
  ],
  es: ['República de @', 'República del @', 'Reino de @', 'Estado de @'],
  it: [
    'Repubblica di @',
    "Repubblica dell'@",
    'Repubblica del @',
    'Repubblica della @',
    'Regno di @',
    'Regno del @',
    "Regno dell'@",
  ],
  pt: [
    'República de @',
    'República do @',
    'República da @',
    'Reino de @',
    'Reino do @',
    'Reino da @',
  ],
  nl: ['Republiek @', 'Koninkrijk @', 'Staat @'],
  pl: ['Republika @', 'Królestwo @'],
  ru: ['Республика @', 'Королевство @', 'Султанат @'],
  uk: ['Республіка @', 'Королівство @', 'Султанат @'],
  tr: ['@ Cumhuriyeti', '@ Krallığı', '@ Devleti', '@ Sultanlığı'],
  az: ['@ Respublikası', '@ Krallığı', '@ Dövləti'],
  uz: ['@ Respublikasi', '@ Qirolligi', '@ Davlati'],
  ar: ['جمهورية @', 'مملكة @', 'دولة @', 'سلطنة @'],
  fa: ['جمهوری @', 'پادشاهی @'],
  zh: ['@共和国', '@王国'],
  ja: ['@共和国', '@王国'],
  hr: ['Republika @', 'Kraljevina @'],
  sr: ['Република @', 'Краљевина @'],
  'sr-Latn': ['Republika @', 'Kraljevina @'],
  cs: ['Republika @'],
  bg: ['Република @'],
  ro: ['Republica @'],
  sv: ['Republiken @', 'Konungariket @'],
  ko: ['@ 공화국', '@공화국'],
  kk: ['@ Республикасы'],
  id: ['Republik @', 'Kerajaan @'],
};

export function officialNames(name: string, language: string): string[] {
  return (FORMS[language] ?? []).map((form) => form.replace('@', name));
}
