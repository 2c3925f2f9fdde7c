import type { CoverageLink } from '@/lib/coverage/coverage-source';

export interface LanguageGroup {
  language: string;
  links: CoverageLink[];
}

/** Links by language: the reader's languages in their order, then the others by their best link. The rank inside a language stays. */
export function groupByLanguage(links: CoverageLink[], readerLanguages: string[]): LanguageGroup[] {
  const groups = new Map<string, CoverageLink[]>();
  for (const link of links) {
    const group = groups.get(link.article.language);
    if (group) group.push(link);
    else groups.set(link.article.language, [link]);
  }
  const preference = (language: string): number => {
    const index = readerLanguages.indexOf(language);
    return index < 0 ? readerLanguages.length : index;
  };
  return [...groups]
    .map(([language, linksOfLanguage]) => ({ language, links: linksOfLanguage }))
    .sort((a, b) => preference(a.language) - preference(b.language));
}
