import type { Span } from '@/lib/text';
import type { PreparedReport } from './align-reports';
import type { Place } from './comparison';

/** A stretch of a report with the passage that it begins in. */
export function placeIn(report: PreparedReport, index: number, { start, end }: Span): Place {
  const passage = report.passages.findIndex((one) => start >= one.start && start < one.end);
  const text = report.article.text.slice(start, end);
  return { report: index, ...(passage >= 0 && { passage }), start, end, text };
}
