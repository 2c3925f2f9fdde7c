import { useState } from 'preact/hooks';
import { type I18n, useI18n } from '@/components/primitives/i18n';
import { languageName } from '@/components/primitives/names';
import {
  DIMENSIONS,
  type Dimension,
  type Facets,
  type FacetValue,
  type SnippetFilter,
} from '@/lib/collection/filter-snippets';

export interface FacetPanelProps {
  facets: Facets;
  filter: SnippetFilter;
  onFilter(filter: SnippetFilter): void;
}

/** What the list can be narrowed by, with how many each choice would leave. */
export function FacetPanel({ facets, filter, onFilter }: FacetPanelProps) {
  const { t } = useI18n();
  const choose = (dimension: Dimension, value: string, isChosen: boolean) => {
    const others = (filter[dimension] ?? []).filter((one) => one !== value);
    onFilter({ ...filter, [dimension]: isChosen ? [...others, value] : others });
  };
  return (
    <search class="facets" aria-label={t('filterLabel')}>
      {DIMENSIONS.map((dimension) => (
        <Facet
          key={dimension}
          dimension={dimension}
          values={facets[dimension]}
          chosen={filter[dimension] ?? []}
          onChoose={(value, isChosen) => choose(dimension, value, isChosen)}
        />
      ))}
      <DayFields filter={filter} onFilter={onFilter} />
    </search>
  );
}

const FOLDED = 6;
/** Other names that are shown below a value's own. */
const SPELLINGS = 3;

interface FacetProps {
  dimension: Dimension;
  values: FacetValue[];
  chosen: readonly string[];
  onChoose(value: string, isChosen: boolean): void;
}

function Facet({ dimension, values, chosen, onChoose }: FacetProps) {
  const i18n = useI18n();
  const [isWhole, setWhole] = useState(false);
  // one value alone narrows nothing
  if (values.length < 2 && chosen.length === 0) return null;
  const missing = chosen
    .filter((value) => !values.some((one) => one.value === value))
    .map((value) => ({ value, label: value, spellings: [], count: 0 }));
  const all = [...missing, ...values];
  const shown = isWhole ? all : all.filter((one, at) => at < FOLDED || chosen.includes(one.value));
  return (
    <fieldset class="facet">
      <legend class="facet-title">{i18n.t(`filter_${dimension}`)}</legend>
      {shown.map(({ value, label, spellings, count }) => (
        <label key={value} class="facet-value">
          <input
            class="checkbox"
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) => onChoose(value, currentTarget.checked)}
          />
          {dimension === 'colour' && <span class={`swatch swatch-${value}`} />}
          <span class="facet-label">
            <bdi>{labelWords(dimension, value, label, i18n)}</bdi>
            {otherNames(dimension, spellings).map((spelling) => (
              <span key={spelling} class="facet-spelling">
                <bdi>{spelling}</bdi>
              </span>
            ))}
          </span>
          <span class="facet-count">{count.toLocaleString(i18n.locale)}</span>
        </label>
      ))}
      {!isWhole && shown.length < all.length && (
        <button type="button" class="facet-more" onClick={() => setWhole(true)}>
          {i18n.plural('filterMore', all.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
}

/** An outlet's names are its own matter; those of people and places are how different languages write them. */
function otherNames(dimension: Dimension, spellings: string[]): string[] {
  return dimension === 'official' || dimension === 'place' ? spellings.slice(0, SPELLINGS) : [];
}

function labelWords(dimension: Dimension, value: string, label: string, i18n: I18n): string {
  if (dimension === 'language') return languageName(value, i18n.locale);
  if (dimension === 'colour') return i18n.find(`colour_${value}`) ?? value;
  return label;
}

function DayFields({ filter, onFilter }: Pick<FacetPanelProps, 'filter' | 'onFilter'>) {
  const { t } = useI18n();
  const { from, to } = filter.published ?? {};
  const change = (range: { from?: string; to?: string }) =>
    onFilter({ ...filter, published: { from, to, ...range } });
  return (
    <fieldset class="facet facet-days">
      <legend class="facet-title">{t('filter_published')}</legend>
      <label class="facet-day">
        <span>{t('filterFrom')}</span>
        <input
          class="text-field"
          type="date"
          value={from ?? ''}
          max={to}
          onChange={({ currentTarget }) => change({ from: currentTarget.value || undefined })}
        />
      </label>
      <label class="facet-day">
        <span>{t('filterTo')}</span>
        <input
          class="text-field"
          type="date"
          value={to ?? ''}
          min={from}
          onChange={({ currentTarget }) => change({ to: currentTarget.value || undefined })}
        />
      </label>
    </fieldset>
  );
}
