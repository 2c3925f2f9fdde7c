import type { Candidate } from './candidates';
import { leftoverRules } from './leftover-markup';

/** A rule that marks more of the article than this is wrong on this page, and so is a marked box that holds so much. */
const DISBELIEVED_SHARE = 0.4;

/** Candidates that stand in a box which is no part of the story: navigation, captions, share bars, teasers and the like. */
export function boxedCandidates(candidates: readonly Candidate[]): Set<Candidate> {
  const prose = candidates.filter((candidate) => candidate.prose);
  const trusted = prose.some((candidate) => candidate.readable)
    ? prose.filter((candidate) => candidate.readable)
    : prose;
  const total = sumLength(trusted);
  const inside = lengthInside(trusted);
  const rulesOf = new Map<Element, string[]>();
  const markedBy = (candidate: Candidate): Set<string> => {
    const rules = new Set<string>();
    for (let box: Element | null = candidate.element; box; box = box.parentElement) {
      if (box.localName === 'body') break;
      if ((inside.get(box) ?? 0) > total * DISBELIEVED_SHARE) continue;
      const own = rulesOf.get(box) ?? leftoverRules(box);
      rulesOf.set(box, own);
      for (const rule of own) rules.add(rule);
    }
    return rules;
  };
  const marks = new Map(candidates.map((candidate) => [candidate, markedBy(candidate)]));
  const disbelieved = overreachingRules(trusted, marks, total * DISBELIEVED_SHARE);
  return new Set(
    candidates.filter((candidate) =>
      [...(marks.get(candidate) ?? [])].some((rule) => !disbelieved.has(rule)),
    ),
  );
}

/** Names that this site gives to its paragraphs ('paywall', 'comment'): marking by them would empty the article. */
function overreachingRules(
  prose: readonly Candidate[],
  marks: ReadonlyMap<Candidate, ReadonlySet<string>>,
  limit: number,
): Set<string> {
  const reach = new Map<string, number>();
  for (const candidate of prose) {
    for (const rule of marks.get(candidate) ?? []) {
      reach.set(rule, (reach.get(rule) ?? 0) + candidate.length);
    }
  }
  return new Set([...reach].filter(([, length]) => length > limit).map(([rule]) => rule));
}

/** Characters of running text under each element. */
export function lengthInside(candidates: readonly Candidate[]): Map<Element, number> {
  const inside = new Map<Element, number>();
  for (const candidate of candidates) {
    for (let box: Element | null = candidate.element; box; box = box.parentElement) {
      inside.set(box, (inside.get(box) ?? 0) + candidate.length);
    }
  }
  return inside;
}

export function sumLength(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, candidate) => sum + candidate.length, 0);
}
