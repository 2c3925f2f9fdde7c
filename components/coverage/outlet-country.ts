import type { CoverageLink } from '@/lib/coverage/coverage-source';
import { hostOf } from './web-address';

/** Country codes that everybody registers under: they say nothing of where an outlet is at home. */
const EVERYBODYS = new Set([
  'ac',
  'ai',
  'cc',
  'co',
  'eu',
  'fm',
  'gg',
  'io',
  'la',
  'me',
  'nu',
  'su',
  'to',
  'tv',
  'ws',
]);

/** Where an outlet is at home, ISO 3166-1 alpha-2: by its source's word, else by the country code of its host name. */
export function outletCountry({ country, article }: Pick<CoverageLink, 'country' | 'article'>) {
  return country ?? countryOfAddress(article.url);
}

/** The country of a host name's last label; undefined for the generic ones. */
export function countryOfAddress(url: string): string | undefined {
  const label = hostOf(url).split('.').at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(label) || EVERYBODYS.has(label)) return undefined;
  return label === 'uk' ? 'GB' : label.toUpperCase();
}

/** Countries of the outlets of some links, each once, in the order of the links. */
export function reportingCountries(links: Pick<CoverageLink, 'country' | 'article'>[]): string[] {
  return [...new Set(links.flatMap((link) => outletCountry(link) ?? []))];
}
