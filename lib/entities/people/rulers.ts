import type { OfficePhrase } from '@/lib/entities/office/find-offices';
import type { Part, PhraseParts } from '@/lib/entities/office/phrase-parts';
import type { NameTokens } from './name-beside';

/** Offices that make whoever holds them the head of a government or state, one person at a time. */
const HIGHEST = new Set(
  'president|prime minister|chancellor|head of state|head of government'.split('|'),
);
const OWN_BODIES = new Set(['government', 'presidential administration']);
const JOINT = /^(?:['’]s?|[-‐‑]|的|の)$/;

/**
 * "The president", where nobody is named as one, but one person's government is spoken of: "the Rowe administration",
 * "Rowe's advisers". Adds to `holders`; leaves open what the text leaves open.
 */
export function linkRulers(
  phrases: readonly OfficePhrase[],
  holders: Map<OfficePhrase, number>,
  chart: PhraseParts,
  names: readonly NameTokens[],
  clusterOf: ReadonlyMap<number, number>,
): void {
  const open = phrases.filter((phrase) => !holders.has(phrase) && isBareHighest(phrase));
  if (open.length === 0) return;
  const taken = new Set<number>();
  for (const [{ office }, holder] of holders) {
    if (HIGHEST.has(office.role) && !office.level) return;
    taken.add(holder);
  }
  const rulers = new Set<number>();
  for (const [index, name] of names.entries()) {
    const cluster = clusterOf.get(index);
    if (cluster !== undefined && !taken.has(cluster) && hasGovernment(name, chart))
      rulers.add(cluster);
  }
  const [ruler] = rulers;
  if (rulers.size !== 1 || ruler === undefined) return;
  for (const phrase of open) holders.set(phrase, ruler);
}

function isBareHighest({ office, isPlural, isNew, isWeak, isVacant }: OfficePhrase): boolean {
  if (isPlural || isNew || isWeak || isVacant || !HIGHEST.has(office.role)) return false;
  return !office.level && !office.body && !office.country;
}

/** Whether a government, or advisers, are said to be somebody's: beside the name, or joined to it by a link. */
function hasGovernment({ from, to }: NameTokens, chart: PhraseParts): boolean {
  const behind = JOINT.test(chart.word(to)) ? to + 1 : to;
  if (!starts(behind, chart) && chart.startingAt(behind).some(isOwn)) return true;
  if (starts(from, chart)) return false;
  if (chart.endingAt(from).some(isOwn)) return true;
  const link = chart.endingAt(from).find(({ kind }) => kind === 'link');
  return link !== undefined && !starts(link.from, chart) && chart.endingAt(link.from).some(isOwn);
}

function isOwn({ kind, entry }: Part): boolean {
  if (kind === 'body') return OWN_BODIES.has(entry?.body ?? '');
  return kind === 'role' && entry?.role === 'adviser';
}

function starts(token: number, chart: PhraseParts): boolean {
  return chart.tokens.sentenceStarts[token] === 1;
}
