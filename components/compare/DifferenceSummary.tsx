import type { ComponentChildren } from 'preact';
import { type MessageKey, useI18n } from '@/components/primitives/i18n';
import type { Differing, OnlyHere, Place, ReportComparison } from '@/lib/event/align/comparison';
import type { PassageRef } from './comparison-index';
import { DifferenceList } from './DifferenceList';
import { PlaceButton } from './PlaceButton';
import type { DifferenceKind } from './passage-slices';
import type { ReportHead } from './report-slot';

export interface DifferenceSummaryProps {
  comparison: ReportComparison;
  heads: ReportHead[];
  shown: ReadonlySet<DifferenceKind>;
  onGoTo(passage: PassageRef, place: Place): void;
}

/** Figures that may be one after all; the others simply differ. */
const HOW: Partial<Record<NonNullable<Differing['how']>, MessageKey>> = {
  precision: 'compareHow_precision',
  currency: 'compareHow_currency',
};

/** What only one report has, what they give differently and what they call by other words; each item leads to its place. */
export function DifferenceSummary({ comparison, heads, shown, onGoTo }: DifferenceSummaryProps) {
  const { t } = useI18n();
  const { onlyHere, differ, saidDifferently } = comparison.differences;
  const languageOf = ({ report }: Place): string =>
    comparison.reports[report]?.article.language ?? 'und';
  const goTo = (place: Place): void => {
    const { report, passage } = place;
    if (passage !== undefined) onGoTo({ report, passage }, place);
  };
  const button = (place: Place, kind: OnlyHere['kind'] | 'office' | 'phrase', count = 1) => (
    <PlaceButton
      place={place}
      kind={kind}
      count={count}
      language={languageOf(place)}
      onGoTo={goTo}
    />
  );
  const sides = (places: Place[], kind: Parameters<typeof button>[1], how?: MessageKey) => (
    <>
      <span class="sides">
        {places.map((place) => (
          <span key={place.report} class="side">
            <span class="side-outlet">{heads[place.report]?.outlet}</span>
            {button(place, kind)}
          </span>
        ))}
      </span>
      {how && <p class="sides-how">{t(how)}</p>}
    </>
  );
  return (
    <div class="summary">
      {shown.has('only') && (
        <Part title={t('compareOnlyHere')}>
          {heads.map((head, report) => {
            const own = onlyHere.filter((one) => one.report === report);
            return (
              <div key={head.url} class="summary-report">
                <h3 class="summary-outlet">{head.outlet}</h3>
                <DifferenceList
                  items={own.map(({ kind, places }) =>
                    places[0] ? button(places[0], kind, places.length) : null,
                  )}
                />
              </div>
            );
          })}
        </Part>
      )}
      {shown.has('differ') && (
        <Part title={t('compareDiffer')}>
          <DifferenceList
            items={differ.map(({ kind, places, how }) => sides(places, kind, how && HOW[how]))}
          />
        </Part>
      )}
      {shown.has('said') && (
        <Part title={t('compareSaidDifferently')}>
          <DifferenceList items={saidDifferently.map(({ kind, places }) => sides(places, kind))} />
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="summary-part" aria-label={title}>
      <h2 class="summary-title">{title}</h2>
      {children}
    </section>
  );
}
