import type { Site } from '../../browsers/loopback-web';
import { alMarfa } from './ar/outlet';
import { xezerXeber } from './az/outlet';
import { elbblick } from './de/outlet';
import { harbourPost } from './en/outlet';
import { courrierDuRhone } from './fr/outlet';
import { articleUrl, type Outlet } from './outlet';
import { severnyVestnik } from './ru/outlet';
import type { SampleArticle } from './sample-article';
import { outletSite } from './site';
import { bogazGazetesi } from './tr/outlet';
import { zarafshon } from './uz/outlet';
import { jiangnanDaily } from './zh/outlet';

/** The invented outlets, one a language. */
export const OUTLETS: Outlet[] = [
  elbblick,
  harbourPost,
  severnyVestnik,
  bogazGazetesi,
  xezerXeber,
  zarafshon,
  courrierDuRhone,
  alMarfa,
  jiangnanDaily,
];

/** The outlets as hosts of a loopback web. */
export function outletSites(): Record<string, Site> {
  return Object.fromEntries(OUTLETS.map((outlet) => [outlet.host, outletSite(outlet)]));
}

export interface Report {
  outlet: Outlet;
  article: SampleArticle;
  url: string;
}

/** All reports of an event, in the order of the outlets. */
export function reportsOf(event: string): Report[] {
  return allReports().filter(({ article }) => article.event === event);
}

export function allReports(): Report[] {
  return OUTLETS.flatMap((outlet) =>
    outlet.articles.map((article) => ({ outlet, article, url: articleUrl(outlet, article) })),
  );
}
