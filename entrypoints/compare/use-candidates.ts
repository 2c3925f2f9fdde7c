import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ReportHead, ReportSlot } from '@/components/compare/report-slot';
import { hostOf } from '@/components/coverage/web-address';
import type { Article } from '@/lib/article/article';
import type { CoverageLink } from '@/lib/coverage/coverage-source';
import { watchCoverage } from '@/lib/messaging/watch-coverage';

/** The most reports that stand side by side. */
const MOST_REPORTS = 3;

/** Further reports of the first one's event that could stand beside it; none while reports are missing, or where there is no room. */
export function useCandidates(slots: ReportSlot[]): ReportHead[] {
  const [links, setLinks] = useState<CoverageLink[]>([]);
  const [first] = slots;
  const article = first?.kind === 'ready' ? first.article : undefined;
  useEffect(() => {
    if (!article) return;
    const stop = new AbortController();
    follow(article, stop.signal, setLinks).catch((error) => console.error(error));
    return () => stop.abort();
  }, [article?.url]);

  const isComplete = slots.every(({ kind }) => kind === 'ready');
  if (!isComplete || slots.length >= MOST_REPORTS) return [];
  const taken = new Set(slots.flatMap(addressesOf));
  return links
    .filter(({ verdict, article: { url, canonicalUrl } }) => {
      return verdict === 'same-event' && !taken.has(url) && !taken.has(canonicalUrl);
    })
    .map(({ article: { url, title, siteName, language, publishedAt } }) => {
      const outlet = siteName ?? hostOf(url);
      return { url, title: title || url, outlet, language, publishedAt };
    });
}

function addressesOf(slot: ReportSlot): string[] {
  return slot.kind === 'ready' ? [slot.url, slot.article.canonicalUrl] : [slot.url];
}

async function follow(
  article: Article,
  signal: AbortSignal,
  show: (links: CoverageLink[]) => void,
): Promise<void> {
  const context = { isPrivate: browser.extension.inIncognitoContext };
  for await (const { links } of watchCoverage(article, context)) {
    if (signal.aborted) return;
    show(links);
  }
}
