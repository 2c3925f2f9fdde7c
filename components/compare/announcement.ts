import type { I18n } from '@/components/primitives/i18n';
import type { ReportComparison } from '@/lib/event/align/comparison';
import type { ComparisonIndex, PassageRef } from './comparison-index';
import type { ReportHead } from './report-slot';

/** What a screen reader hears of a passage: where it is, and who says the same. */
export function announcementOf(
  passage: PassageRef,
  index: ComparisonIndex,
  { reports }: ReportComparison,
  heads: ReportHead[],
  { t }: I18n,
): string {
  const total = reports[passage.report]?.passages.length ?? 0;
  const outletOf = (report: number): string => heads[report]?.outlet ?? '';
  const place = t('compareAnnounce', passage.passage + 1, total, outletOf(passage.report));
  const partners = index.partnersOf(passage);
  const words = partners.map((partner) =>
    t('compareAnnouncePartner', partner.passage + 1, outletOf(partner.report)),
  );
  return [place, ...(words.length > 0 ? words : [t('compareOnlyThisReport')])].join(' ');
}
