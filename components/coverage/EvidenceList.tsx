import { useState } from 'preact/hooks';
import { useI18n } from '@/components/primitives/i18n';
import type { Evidence } from '@/lib/event/similarity';
import { evidenceLabel, otherSpelling, reasonsOf } from './evidence-words';

export interface EvidenceListProps {
  /** Strongest first. */
  evidence: Evidence[];
  /** Language of the other report, for its spellings. */
  otherLanguage: string;
  nowMs: number;
}

const SHOWN_AT_FIRST = 5;
const MARK_OF: Partial<Record<Evidence['kind'], string>> = {
  person: 'mark mark-official',
  place: 'mark mark-place',
};

/** Why two reports are linked, in words, with the same marks as in the page. */
export function EvidenceList({ evidence, otherLanguage, nowMs }: EvidenceListProps) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  const [isOpen, setOpen] = useState(false);
  const reasons = reasonsOf(evidence);
  // a single further one takes no more room than the button that would hide it
  const isShort = reasons.length <= SHOWN_AT_FIRST + 1;
  const shown = isOpen || isShort ? reasons : reasons.slice(0, SHOWN_AT_FIRST);
  const hidden = reasons.length - shown.length;
  if (reasons.length === 0) return null;
  return (
    <ul class="evidence" aria-label={t('evidenceLabel')}>
      <li class="evidence-lead" aria-hidden="true">
        {t('evidenceLead')}
      </li>
      {shown.map((item) => {
        const other = otherSpelling(item);
        return (
          <li key={`${item.kind}:${item.label}`}>
            <bdi class={MARK_OF[item.kind]}>{evidenceLabel(item, i18n, nowMs)}</bdi>
            {other && (
              <>
                {' '}
                <bdi class="evidence-other" lang={otherLanguage}>
                  {other}
                </bdi>
              </>
            )}
          </li>
        );
      })}
      {hidden > 0 && (
        <li>
          <button
            type="button"
            class="evidence-more"
            aria-label={plural('evidenceMore', hidden)}
            onClick={() => setOpen(true)}
          >
            +{hidden}
          </button>
        </li>
      )}
    </ul>
  );
}
