import { useId } from 'preact/hooks';
import { Facts } from '@/components/primitives/Facts';
import { LanguageName } from '@/components/primitives/LanguageName';
import { RelativeTime } from '@/components/primitives/RelativeTime';
import { directionOf } from '@/components/primitives/text-direction';
import { keyOf } from './comparison-index';
import { type ComparisonViewProps, stateOf } from './comparison-view';
import { Passage } from './Passage';
import type { ReportHead } from './report-slot';

export interface ReportColumnProps extends ComparisonViewProps {
  report: number;
  head: ReportHead;
  /** Keys of the passages to show; all where absent. */
  only?: ReadonlySet<string>;
  onOpen(url: string): void;
}

/** One report from its headline to its end, passage by passage. */
export function ReportColumn({ report, head, only, onOpen, ...view }: ReportColumnProps) {
  const { comparison, index, slices, active } = view;
  const id = useId();
  const { article, passages = [] } = comparison.reports[report] ?? {};
  const language = article?.language ?? 'und';
  const kept = passages.flatMap((_, passage) => {
    const ref = { report, passage };
    return !only || only.has(keyOf(ref)) ? [ref] : [];
  });
  const tabStop = kept.find((ref) => active && keyOf(ref) === keyOf(active)) ?? kept[0];
  return (
    <section class="column" aria-labelledby={id} data-column={report}>
      <header class="column-head">
        <h2 class="column-title" id={id} lang={language} dir={directionOf(language)}>
          <a
            href={head.url}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return; // the browser's own ways to open a link
              event.preventDefault();
              onOpen(head.url);
            }}
          >
            {head.title}
          </a>
        </h2>
        <Facts
          items={[
            <bdi key="outlet">{head.outlet}</bdi>,
            <LanguageName key="language" language={language} />,
            head.publishedAt && <RelativeTime key="time" iso={head.publishedAt} />,
          ]}
        />
      </header>
      <ol class="passages">
        {kept.map((ref) => (
          <li key={ref.passage}>
            <Passage
              passage={ref}
              language={language}
              slices={slices[report]?.[ref.passage] ?? []}
              group={index.groupOf(ref)}
              state={stateOf(ref, active, index)}
              isTabStop={ref === tabStop}
              startsParagraph={
                passages[ref.passage]?.paragraph !== passages[ref.passage - 1]?.paragraph
              }
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
