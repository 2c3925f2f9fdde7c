import { useMemo } from 'preact/hooks';
import { keyOf } from './comparison-index';
import { type ComparisonViewProps, differentPassages, stateOf } from './comparison-view';
import { Passage } from './Passage';
import { useActivation } from './use-activation';

/** One column for narrow screens: what one report says, and under it what the others say of the same. */
export function Interleaved(view: ComparisonViewProps) {
  const { comparison, heads, index, slices, active, onlyDifferent } = view;
  const activation = useActivation(view.onActivate);
  const rows = useMemo(() => {
    const different = differentPassages(comparison, index);
    return index.rows.filter(
      (row) =>
        !onlyDifferent ||
        row.some((passages, report) =>
          passages.some((passage) => different.has(keyOf({ report, passage }))),
        ),
    );
  }, [comparison, index, onlyDifferent]);
  const tabStop = active ? keyOf(active) : keyOf(firstOf(rows[0]));
  return (
    <ol class="interleaved" {...activation}>
      {rows.map((row) => (
        <li key={keyOf(firstOf(row))} class="interleaved-row">
          {row.map(
            (passages, report) =>
              passages.length > 0 && (
                <div key={heads[report]?.url} class="interleaved-report">
                  <p class="interleaved-outlet">{heads[report]?.outlet}</p>
                  {passages.map((passage) => {
                    const ref = { report, passage };
                    const language = comparison.reports[report]?.article.language ?? 'und';
                    return (
                      <Passage
                        key={passage}
                        passage={ref}
                        language={language}
                        slices={slices[report]?.[passage] ?? []}
                        group={index.groupOf(ref)}
                        state={stateOf(ref, active, index)}
                        isTabStop={keyOf(ref) === tabStop}
                        startsParagraph={false}
                      />
                    );
                  })}
                </div>
              ),
          )}
        </li>
      ))}
    </ol>
  );
}

function firstOf(row: number[][] = []): { report: number; passage: number } {
  const report = Math.max(
    0,
    row.findIndex(({ length }) => length > 0),
  );
  return { report, passage: row[report]?.[0] ?? 0 };
}
