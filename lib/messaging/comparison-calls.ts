import type { Article } from '@/lib/article/article';
import type { ReportComparison } from '@/lib/event/align/comparison';

/** Calls about reports side by side. */
export interface ComparisonCalls {
  /** Opens the page that shows two or three reports side by side, by their addresses. Asks no host for anything. */
  openComparison(first: string, second: string, third?: string): void;
  /** Recognises what reports name and sets them side by side; nothing is remembered. */
  compareReports(articles: Article[]): ReportComparison;
}
