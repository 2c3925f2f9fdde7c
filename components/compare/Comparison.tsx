import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useI18n } from '@/components/primitives/i18n';
import type { Place, ReportComparison } from '@/lib/event/align/comparison';
import { announcementOf } from './announcement';
import { Columns } from './Columns';
import { ComparisonControls } from './ComparisonControls';
import { indexComparison, type PassageRef } from './comparison-index';
import { DifferenceSummary } from './DifferenceSummary';
import { focusPassage, pointAt } from './go-to-passage';
import { Interleaved } from './Interleaved';
import { type DifferenceKind, slicePassages } from './passage-slices';
import type { ReportHead } from './report-slot';
import { useLitIdentity } from './use-lit-identity';
import { useMedia } from './use-media';
import { usePassageKeys } from './use-passage-keys';

export interface ComparisonProps {
  comparison: ReportComparison;
  /** By report. */
  heads: ReportHead[];
  onOpen(url: string): void;
}

/** Below this width two columns are too narrow to read. */
const NARROW = '(max-width: 48rem)';
const ALL_KINDS: ReadonlySet<DifferenceKind> = new Set(['only', 'differ', 'said']);

/** The reports side by side, or passage by passage on a narrow screen, under a summary of what differs. */
export function Comparison({ comparison, heads, onOpen }: ComparisonProps) {
  const i18n = useI18n();
  const root = useRef<HTMLDivElement>(null);
  const isNarrow = useMedia(NARROW);
  const [active, setActive] = useState<PassageRef>();
  const [shown, setShown] = useState(ALL_KINDS);
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const index = useMemo(() => indexComparison(comparison), [comparison]);
  const announcement = active && announcementOf(active, index, comparison, heads, i18n);
  useLitIdentity(root);

  const goTo = useCallback((ref: PassageRef, place?: Place) => {
    setActive(ref);
    if (root.current) focusPassage(root.current, ref);
    if (root.current && place) pointAt(root.current, place);
  }, []);
  usePassageKeys({ root, index, goTo });
  const slices = useMemo(() => slicePassages(comparison, shown), [comparison, shown]);
  const view = { comparison, index, heads, slices, onlyDifferent, active, onActivate: setActive };

  return (
    <div class="comparison" ref={root}>
      <p class="compare-note">
        {i18n.t('compareShared', index.shared.count, index.shared.all)} {i18n.t('compareKeys')}
      </p>
      <DifferenceSummary comparison={comparison} heads={heads} shown={shown} onGoTo={goTo} />
      <ComparisonControls
        shown={shown}
        onShown={setShown}
        onlyDifferent={onlyDifferent}
        onOnlyDifferent={setOnlyDifferent}
      />
      {isNarrow ? <Interleaved {...view} /> : <Columns {...view} onOpen={onOpen} />}
      <p class="visually-hidden" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}
