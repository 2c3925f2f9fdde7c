import { stripTracking } from '@/lib/article/canonical-url';
import { parseHttpUrl, registrableDomain } from '@/lib/url';
import type { CoverageLink } from './coverage-source';

/** What the page vouches for counts as certain. */
const VOUCHED = 1;

/**
 * Links in the order in which they are shown: one a report; the same event before related ones; the first of each outlet and
 * language before its further ones; the reader's languages, preferred first, before others; then the more probable ones.
 */
export function rankLinks(links: CoverageLink[], languages: string[] = []): CoverageLink[] {
  const merged = mergeDuplicates(links);
  const byWorth = merged.sort(
    (a, b) =>
      verdictRank(a) - verdictRank(b) ||
      languageRank(a, languages) - languageRank(b, languages) ||
      worth(b) - worth(a),
  );
  const seen = new Set<string>();
  const further = new Map<CoverageLink, number>();
  for (const link of byWorth) {
    const key = `${outletOf(link)} ${link.article.language}`;
    further.set(link, seen.has(key) ? 1 : 0);
    seen.add(key);
  }
  return byWorth.sort(
    (a, b) => verdictRank(a) - verdictRank(b) || (further.get(a) ?? 0) - (further.get(b) ?? 0),
  );
}

/** One link a report, whichever of its addresses it was found under. The page's own word (no similarity) outweighs what was computed; else the more probable stays. */
function mergeDuplicates(links: CoverageLink[]): CoverageLink[] {
  const byAddress = new Map<string, { link: CoverageLink }>();
  for (const link of links) {
    const addresses = [link.article.canonicalUrl, link.article.url].map(stripTracking);
    const known = addresses.flatMap((address) => byAddress.get(address) ?? [])[0];
    if (known) known.link = merge(known.link, link);
    const report = known ?? { link };
    for (const address of addresses) if (!byAddress.has(address)) byAddress.set(address, report);
  }
  return [...new Set(byAddress.values())].map(({ link }) => link);
}

function merge(a: CoverageLink, b: CoverageLink): CoverageLink {
  const [best, other] = probability(a) >= probability(b) ? [a, b] : [b, a];
  if (best.similarity || !other.similarity) return best;
  // The vouching page knows only the address; the report that was read knows title, time and evidence.
  return { ...other, sourceId: best.sourceId, verdict: best.verdict };
}

function probability(link: CoverageLink): number {
  return link.similarity?.probability ?? VOUCHED;
}

/** Among related reports the probability of being the same event says little. */
function worth(link: CoverageLink): number {
  const isRelated = link.verdict === 'related';
  return (isRelated ? link.similarity?.likeness : undefined) ?? probability(link);
}

function verdictRank(link: CoverageLink): number {
  return link.verdict === 'same-event' ? 0 : 1;
}

function languageRank(link: CoverageLink, languages: string[]): number {
  const rank = languages.indexOf(link.article.language);
  return rank < 0 ? languages.length : rank;
}

function outletOf(link: CoverageLink): string {
  const url = parseHttpUrl(link.article.url);
  return url ? registrableDomain(url.host) : link.article.url;
}
