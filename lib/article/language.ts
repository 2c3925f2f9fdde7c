/** BCP 47 primary subtag of a language tag in any of the spellings that pages use; undefined when it is none. */
export function primaryLanguage(tag: string | undefined): string | undefined {
  const primary = /^([a-z]{2,3})(?:$|[-_,;\s])/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
  return primary && primary !== 'und' && primary !== 'mul' ? primary : undefined;
}

/** The language of an article from what the page claims, most trustworthy first; 'und' when nothing tells. */
export function resolveLanguage(claimed: readonly string[]): string {
  for (const tag of claimed) {
    const language = primaryLanguage(tag);
    if (language) return language;
  }
  return 'und';
}
