const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ug', 'ckb', 'sd', 'yi', 'dv']);

/** Direction in which a language (BCP 47 tag) is written; left to right where it is unknown. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? language) ? 'rtl' : 'ltr';
}
