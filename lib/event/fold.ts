/**
 * A word without case, diacritics and typographic variants, for look-ups in tables: 'AĞUSTOS', 'Ağustos' and 'agustos' are one.
 * Arabic vowel signs and hamza carriers, Persian and Arabic yeh and kaf, and the Turkic dotless i fall together as well; kana keep their voicing marks.
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?![\u3099\u309a])[\p{M}\u0640\u200c-\u200f\u061c]/gu, '')
    .normalize('NFC')
    .replace(/[ıİ]/g, 'i')
    .replace(/[ʻʼ‘’'`´]/g, '')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/ß/g, 'ss');
}

/** Arabic, Persian and full-width digits as ASCII digits; the length in UTF-16 units stays the same. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}
