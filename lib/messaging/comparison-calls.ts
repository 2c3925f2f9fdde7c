import type { Article } from '@/lib/article/article';
import type { ReportComparison } from '@/lib/event/align/comparison';

/** Calls about reports side by side. */
export interface ComparisonCalls {
  /** Opens the page that shows two or three reports side by side, by their addresses. Asks no host for anything. */
  openComparison(first: string, second: string, third?: string): void;
  /** Titles of reports that were read or announced before, by address; unknown ones are left out. */
  rememberedTitles(urls: string[]): Record<string, string>;
  /** Recognises what reports name and sets them side by side; nothing is remembered. */
  compareReports(articles: Article[]): ReportComparison;
}
