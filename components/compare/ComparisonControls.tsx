import { useI18n } from '@/components/primitives/i18n';
import type { DifferenceKind } from './passage-slices';

export interface ComparisonControlsProps {
  shown: ReadonlySet<DifferenceKind>;
  onShown(shown: ReadonlySet<DifferenceKind>): void;
  onlyDifferent: boolean;
  onOnlyDifferent(onlyDifferent: boolean): void;
}

const KINDS = [
  ['only', 'compareOnlyHere'],
  ['differ', 'compareDiffer'],
  ['said', 'compareSaidDifferently'],
] as const;

/** What is marked in the texts, and whether what they say alike is left out. */
export function ComparisonControls({
  shown,
  onShown,
  onlyDifferent,
  onOnlyDifferent,
}: ComparisonControlsProps) {
  const { t } = useI18n();
  const toggle = (kind: DifferenceKind): void => {
    const next = new Set(shown);
    if (!next.delete(kind)) next.add(kind);
    onShown(next);
  };
  return (
    <fieldset class="compare-controls">
      <legend class="visually-hidden">{t('compareFilters')}</legend>
      {KINDS.map(([kind, label]) => (
        <button
          key={kind}
          type="button"
          class="filter"
          aria-pressed={shown.has(kind)}
          onClick={() => toggle(kind)}
        >
          <span class={`filter-sample differs differs-${kind}`} aria-hidden="true">
            {'Aa'}
          </span>
          {t(label)}
        </button>
      ))}
      <button
        type="button"
        class="filter"
        aria-pressed={onlyDifferent}
        onClick={() => onOnlyDifferent(!onlyDifferent)}
      >
        {t('compareOnlyDifferent')}
      </button>
    </fieldset>
  );
}
