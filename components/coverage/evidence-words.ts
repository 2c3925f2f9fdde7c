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
export function evidenceLabel({ kind, label }: Evidence, { locale }: I18n, nowMs: number): string {
  if (kind === 'date') return dayInWords(label, locale, nowMs);
  if (kind === 'number') return numberInWords(label, locale);
  return label;
}

/** '--06-14' is a 14 June of a year that the text leaves open. */
function dayInWords(label: string, locale: string, nowMs: number): string {
  const yearless = /^--(\d{2}-\d{2})$/.exec(label)?.[1];
  if (yearless) {
    const leapYear = instantOf(`2024-${yearless}`);
    return leapYear === undefined ? label : dateInWords(leapYear, locale, leapYear);
  }
  const instant = instantOf(label);
  return instant === undefined ? label : dateInWords(instant, locale, nowMs);
}

function numberInWords(label: string, locale: string): string {
  const isPercent = label.endsWith('%');
  const value = Number(isPercent ? label.slice(0, -1) : label);
  if (Number.isNaN(value)) return label;
  return isPercent
    ? new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(
        value / 100,
      )
    : new Intl.NumberFormat(locale).format(value);
}

const WORDS_SHOWN = 3;
const ENOUGH_WITHOUT_WORDS = 2;

/** What speaks for the link: the strongest of each kind first, then the rest; shared words only where there is little else. */
export function reasonsOf(evidence: Evidence[]): Evidence[] {
  const speaking = evidence.filter(({ weight }) => weight > 0);
  const facts = speaking.filter(({ kind }) => kind !== 'words');
  const first = facts.filter(
    (fact, at) => facts.findIndex(({ kind }) => kind === fact.kind) === at,
  );
  const reasons = [...first, ...facts.filter((fact) => !first.includes(fact))];
  if (reasons.length > ENOUGH_WITHOUT_WORDS) return reasons;
  return [...reasons, ...speaking.filter(({ kind }) => kind === 'words').slice(0, WORDS_SHOWN)];
}

/** The other report's spelling where a reader would not recognise it as the same. */
export function otherSpelling({ kind, label, otherLabel }: Evidence): string | undefined {
  if (kind === 'date' || kind === 'number') return undefined;
  if (!otherLabel || fold(otherLabel) === fold(label)) return undefined;
  return otherLabel;
}

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
