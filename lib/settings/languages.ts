/** Languages that Parallax supports in full, BCP 47 primary subtags. */
export const SUPPORTED_LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'ru',
  'uk',
  'tr',
  'az',
  'uz',
  'ar',
  'fa',
  'zh',
  'ja',
] as const;

/** Which supported languages a browser's list of languages names ('de-AT', 'en'), in its order. */
export function supportedAmong(tags: readonly string[]): string[] {
  const languages = tags.map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '');
  return [...new Set(languages)].filter((language) =>
    SUPPORTED_LANGUAGES.some((supported) => supported === language),
  );
}
