import type { I18n, MessageKey } from '@/components/primitives/i18n';
import { dateInWords, instantOf } from '@/components/primitives/time-words';
import type { Evidence, Similarity } from '@/lib/event/similarity';

const CERTAINTY: [atLeast: number, key: MessageKey][] = [
  [0.98, 'certaintyAlmostCertain'],
  [0.9, 'certaintyVeryLikely'],
  [0.7, 'certaintyLikely'],
];

/** A calibrated probability as people say it. */
export function certaintyWords({ probability }: Similarity, { t }: I18n): string {
  const step = CERTAINTY.find(([atLeast]) => probability >= atLeast);
  return t(step?.[1] ?? 'certaintyPossible');
}

/** What two reports share, for reading: days and numbers in the reader's writing, names as the article writes them. */
export function evidenceLabel(evidence: Evidence, { locale }: I18n, nowMs: number): string {
  const { kind, label } = evidence;
  if (kind === 'date') {
    const instant = instantOf(label);
    return instant === undefined ? label : dateInWords(instant, locale, nowMs);
  }
  if (kind === 'number') {
    const value = Number(label);
    return Number.isNaN(value) ? label : new Intl.NumberFormat(locale).format(value);
  }
  return label;
}

/** The other report's spelling where a reader would not recognise it as the same. */
export function otherSpelling({ kind, label, otherLabel }: Evidence): string | undefined {
  if (kind !== 'person' && kind !== 'place') return undefined;
  if (!otherLabel || fold(otherLabel) === fold(label)) return undefined;
  return otherLabel;
}

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
