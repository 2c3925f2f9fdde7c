import { Fragment } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { ComparisonViewProps } from './comparison-view';
import { differentPassages } from './comparison-view';
import { PassageBands } from './PassageBands';
import { ReportColumn } from './ReportColumn';
import { useActivation } from './use-activation';
import { useScrollInStep } from './use-scroll-in-step';

export interface ColumnsProps extends ComparisonViewProps {
  onOpen(url: string): void;
}

/** Two or three columns that scroll in step, with bands between the passages that say the same. */
export function Columns({ onOpen, ...view }: ColumnsProps) {
  const { comparison, heads, index, onlyDifferent } = view;
  const board = useRef<HTMLDivElement>(null);
  const different = useMemo(() => differentPassages(comparison, index), [comparison, index]);
  const activation = useActivation(view.onActivate);
  useScrollInStep(board, view.active, index);
  return (
    <div class={`compare-board compare-board-${heads.length}`} ref={board} {...activation}>
      {heads.map((head, report) => (
        <Fragment key={head.url}>
          {report > 0 && <PassageBands board={board} left={report - 1} right={report} {...view} />}
          <ReportColumn
            report={report}
            head={head}
            only={onlyDifferent ? different : undefined}
            onOpen={onOpen}
            {...view}
          />
        </Fragment>
      ))}
    </div>
  );
}
