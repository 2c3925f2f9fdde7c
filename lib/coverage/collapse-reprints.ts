import { parseHttpUrl, registrableDomain } from '@/lib/url';
import type { CoverageLink, Reprint } from './coverage-source';
import { resemblance } from './text-sketch';

/** Share of the wording from which on two reports print one text. */
const SAME_TEXT = 0.45;
/** Share of a headline's words from which on two headlines are one. */
const SAME_HEADLINE = 0.8;
/** Shorter headlines are alike by chance. */
const FEWEST_HEADLINE_WORDS = 4;
/** A text that comes again later is a report of its own. */
const APART_MS = 3 * 86_400_000;

/**
 * One link for all outlets that carry one agency's text: the first in rank stays, the others become its `alsoAt`. Only reports
 * in one language and with one verdict can be reprints; an outlet's own version that its page vouches for never is.
 */
export function collapseReprints(links: CoverageLink[]): CoverageLink[] {
  const leaders: { link: CoverageLink; alsoAt: Reprint[] }[] = [];
  for (const link of links) {
    const leader = leaders.find((one) => isReprint(one.link, link));
    if (leader) leader.alsoAt.push(reprintOf(link));
    else leaders.push({ link, alsoAt: [] });
  }
  return leaders.map(({ link, alsoAt }) => (alsoAt.length > 0 ? { ...link, alsoAt } : link));
}

function isReprint(first: CoverageLink, other: CoverageLink): boolean {
  if (first.article.language !== other.article.language || first.verdict !== other.verdict)
    return false;
  if (!first.similarity || !other.similarity || outletOf(first) === outletOf(other)) return false;
  const apart = timeOf(first) - timeOf(other);
  if (Math.abs(apart) > APART_MS) return false;
  return (
    resemblance(first.sketch, other.sketch) >= SAME_TEXT ||
    isSameHeadline(first.article.title, other.article.title)
  );
}

function isSameHeadline(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (Math.min(a.size, b.size) < FEWEST_HEADLINE_WORDS) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared) >= SAME_HEADLINE;
}

function wordsOf(headline: string): Set<string> {
  const units = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu;
  return new Set(headline.toLowerCase().match(units));
}

function outletOf({ article }: CoverageLink): string {
  const url = parseHttpUrl(article.url);
  return url ? registrableDomain(url.host) : article.url;
}

/** Not a number where it is unknown, and then no distance is too great. */
function timeOf({ article }: CoverageLink): number {
  return Date.parse(article.publishedAt ?? '');
}

function reprintOf({ article: { url, title, siteName }, country }: CoverageLink): Reprint {
  return { url, title, siteName, country };
}
