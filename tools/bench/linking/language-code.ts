/** ISO 639-3 codes of measuring sets whose BCP 47 subtag is another; others are kept or cut to their first two letters' tag by Intl. */
const SUBTAGS: Record<string, string> = {
  aze: 'az',
  arb: 'ar',
  zho: 'zh',
  fas: 'fa',
  prs: 'fa',
  uzb: 'uz',
  nob: 'no',
};

/** BCP 47 primary subtag of a set's language code: 'deu' -> 'de', 'aze-Latn' -> 'az', 'zho-CN' -> 'zh', 'de' -> 'de'. */
export function languageOfCode(code: unknown): string {
  const primary =
    String(code ?? 'und')
      .split(/[-_]/)[0]
      ?.toLowerCase() ?? 'und';
  const known = SUBTAGS[primary];
  if (known || !/^[a-z]{2,3}$/.test(primary)) return known ?? 'und';
  return new Intl.Locale(primary).language;
}
