import { fold } from './fold';
import type { Evidence } from './similarity';
import type { Term } from './terms/term';

/** More would not be read, and the weakest words mean nothing on their own. */
const MOST_EVIDENCE = 24;
/** Letters that a name and a word of it share at least: 'Usmanov' in 'Bobur Usmanovs'. */
const SHARED_BEGINNING = 4;

/**
 * What two reports share, weightiest first; words give way to what is more than a word. Each term's contribution is divided
 * among what it rests on; a word that is part of a shared person's or place's name counts for that name, and words with one
 * wording are one piece of evidence.
 */
export function gatherEvidence(terms: Term[], contributions: number[]): Evidence[] {
  const all = terms.flatMap((term, index) => divide(term, contributions[index] ?? 0));
  const named = all.filter(({ kind }) => kind === 'person' || kind === 'place');
  const names = named.map(({ label }) => fold(label).split(/[\s-]+/));
  const words = new Map<string, Evidence>();
  for (const one of all) {
    if (one.kind !== 'words') continue;
    const word = fold(one.label);
    const owner = named.find((_, index) => names[index]?.some((part) => isFormOf(word, part)));
    const same = owner ?? words.get(word);
    if (same) same.weight += one.weight;
    else words.set(word, one);
  }
  const facts = all.filter(({ kind }) => kind !== 'words').sort(weightiestFirst);
  return [...facts, ...[...words.values()].sort(weightiestFirst)]
    .slice(0, MOST_EVIDENCE)
    .sort(weightiestFirst);
}

function weightiestFirst(a: Evidence, b: Evidence): number {
  return b.weight - a.weight;
}

function divide({ shared }: Term, contribution: number): Evidence[] {
  const total = shared.reduce((sum, { strength }) => sum + strength, 0);
  return shared.map(({ strength, ...what }) => ({
    ...what,
    weight: total > 0 ? (contribution * strength) / total : 0,
  }));
}

function isFormOf(word: string, part: string): boolean {
  const length = Math.max(SHARED_BEGINNING, Math.min(word.length, part.length) - 1);
  return (
    word === part || (part.length >= SHARED_BEGINNING && word.startsWith(part.slice(0, length)))
  );
}
