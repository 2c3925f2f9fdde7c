import { useId } from 'preact/hooks';
import { useI18n } from '@/components/primitives/i18n';
import { languageName } from '@/components/primitives/names';
import type { ReportHead } from './report-slot';

export interface AddReportProps {
  /** Further reports of the same event. */
  candidates: ReportHead[];
  onAdd(url: string): void;
}

/** Lets one take a further report into the comparison; nothing where none is known. */
export function AddReport({ candidates, onAdd }: AddReportProps) {
  const { t, locale } = useI18n();
  const id = useId();
  if (candidates.length === 0) return null;
  return (
    <p class="compare-add">
      <label class="visually-hidden" for={id}>
        {t('compareAddThird')}
      </label>
      <select
        id={id}
        class="select"
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value) onAdd(currentTarget.value);
          currentTarget.value = '';
        }}
      >
        <option value="">{t('compareAddThird')}</option>
        {candidates.map(({ url, title, outlet, language }) => (
          <option key={url} value={url}>
            {[language && languageName(language, locale), outlet, title]
              .filter(Boolean)
              .join(' · ')}
          </option>
        ))}
      </select>
    </p>
  );
}
