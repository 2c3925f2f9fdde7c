import type { Site } from '../../tools/browsers/loopback-web';
import { OUTLETS } from '../../tools/demo/outlets/catalogue';
import { articleUrl } from '../../tools/demo/outlets/outlet';
import { outletSite } from '../../tools/demo/outlets/site';
import type { FeedStory } from './feed-site';

const DAY_MS = 86_400_000;

/** A report of the sample outlets, as it would be announced. */
export interface TodaysReport extends FeedStory {
  publishedAt: string;
}

/** The sample outlets with their reports of one event moved to yesterday: feeds are about what is news. */
export function todaysOutlets(event: string): {
  sites: Record<string, Site>;
  reports: Record<string, TodaysReport>;
} {
  const outlets = OUTLETS.map((outlet) => ({
    ...outlet,
    articles: outlet.articles
      .filter((article) => article.event === event)
      .map((article) => ({ ...article, published: yesterday(article.published) })),
  })).filter(({ articles }) => articles.length > 0);
  const reports = outlets.map((outlet) => {
    const [article] = outlet.articles;
    if (!article) throw new Error(`no report of ${event} in ${outlet.host}`);
    const { title, paragraphs, published } = article;
    const publishedAt = new Date(published).toUTCString();
    const report = {
      title,
      text: paragraphs[0] ?? '',
      publishedAt,
      url: articleUrl(outlet, article),
    };
    return [outlet.language, report] as const;
  });
  return {
    sites: Object.fromEntries(outlets.map((outlet) => [outlet.host, outletSite(outlet)])),
    reports: Object.fromEntries(reports),
  };
}

/** The same time of day, with the offset that the outlet writes. */
function yesterday(published: string): string {
  return new Date(Date.now() - DAY_MS).toISOString().slice(0, 10) + published.slice(10);
}
