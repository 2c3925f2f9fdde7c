import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/primitives/Button';
import { useI18n } from '@/components/primitives/i18n';

export interface DifferenceListProps {
  items: ComponentChild[];
}

/** More at once would push the reports out of sight. */
const FIRST_SHOWN = 6;

/** Differences in a list that begins short; says so when there are none. */
export function DifferenceList({ items }: DifferenceListProps) {
  const { t, plural } = useI18n();
  const [isWhole, setIsWhole] = useState(false);
  if (items.length === 0) return <p class="summary-none">{t('compareNone')}</p>;
  const hidden = items.length - FIRST_SHOWN;
  return (
    <>
      <ul class="differences">
        {(isWhole ? items : items.slice(0, FIRST_SHOWN)).map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
      {hidden > 0 && !isWhole && (
        <Button variant="quiet" icon="down" onClick={() => setIsWhole(true)}>
          {plural('compareShowMore', hidden)}
        </Button>
      )}
    </>
  );
}
