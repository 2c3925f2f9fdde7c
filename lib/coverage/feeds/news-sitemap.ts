import type { RawItem } from './feed-item';
import { childOf, childrenOf, contentOf, wordsOf, type XmlValue } from './xml-values';

/** Entries of a news sitemap: only addresses that carry a news title are reports. Prefixes vary, so the usual ones are tried. */
export function readNewsSitemap(urlset: XmlValue): { language?: string; items: RawItem[] } {
  const items = childrenOf(urlset, 'url').map((url): RawItem => {
    const news = childOf(url, 'news:news', 'n:news', 'news');
    const part = (name: string): XmlValue | undefined =>
      childOf(news, `news:${name}`, `n:${name}`, name);
    const publication = part('publication');
    return {
      url: contentOf(childOf(url, 'loc')).trim(),
      title: wordsOf(part('title')),
      texts: [],
      date: contentOf(part('publication_date')).trim(),
      language: contentOf(childOf(publication, 'news:language', 'n:language', 'language')).trim(),
    };
  });
  return { language: items.find(({ language }) => language)?.language, items };
}
