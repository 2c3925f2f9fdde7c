import type { Candidate } from './candidates';
import { type LeftoverRule, leftoverRules } from './leftover-markup';
import { findTeaserCards } from './teaser-cards';

/** A name that marks more of the text than this means something else on this page, and so does a box of that size. */
const DISBELIEVED_SHARE = 0.4;
/** Markup is disbelieved only when it would leave next to nothing. */
const STRICT_DISBELIEVED_SHARE = 0.85;

/** Candidates that stand in a box which is no part of the story: navigation, captions, share bars, teasers and the like. */
export function boxedCandidates(candidates: readonly Candidate[]): Set<Candidate> {
  const prose = candidates.filter((candidate) => candidate.prose);
  const readable = prose.filter((candidate) => candidate.readable);
  const taken = candidates.filter((candidate) => candidate.readable);
  const trusted = readable.length > 0 ? readable : prose.length > 0 ? prose : taken;
  const marks = readMarks(candidates);
  const disbelieved = new Set([
    ...overreaching(trusted, marks.named, DISBELIEVED_SHARE),
    ...overreaching(prose, marks.strict, STRICT_DISBELIEVED_SHARE),
  ]);
  const isBoxed = (rules: ReadonlySet<string> | undefined): boolean =>
    [...(rules ?? [])].some((rule) => !disbelieved.has(rule));
  return new Set(
    candidates.filter(
      (candidate) => isBoxed(marks.named.get(candidate)) || isBoxed(marks.strict.get(candidate)),
    ),
  );
}

type Marks = ReadonlyMap<Candidate, ReadonlySet<string>>;

/** Rules that the boxes around each candidate fulfil. */
function readMarks(candidates: readonly Candidate[]): { named: Marks; strict: Marks } {
  const rulesOf = new Map<Element, LeftoverRule[]>();
  const body = candidates[0]?.element.closest('body');
  for (const card of body ? findTeaserCards(body) : []) {
    rulesOf.set(card, [...leftoverRules(card), { name: 'teaser card', strict: false }]);
  }
  const around = (candidate: Candidate): LeftoverRule[] => {
    const rules: LeftoverRule[] = [];
    for (let box: Element | null = candidate.element; box; box = box.parentElement) {
      if (box.localName === 'body') break;
      const own = rulesOf.get(box) ?? leftoverRules(box);
      rulesOf.set(box, own);
      rules.push(...own);
    }
    return rules;
  };
  const all = candidates.map((candidate) => [candidate, around(candidate)] as const);
  const select = (strict: boolean): Marks =>
    new Map(
      all.map(([candidate, rules]) => [
        candidate,
        new Set(rules.filter((rule) => rule.strict === strict).map((rule) => rule.name)),
      ]),
    );
  return { named: select(false), strict: select(true) };
}

/** Rules that would take too much: names that this site gives to its paragraphs ('paywall', 'comment'). */
function overreaching(prose: readonly Candidate[], marks: Marks, share: number): Set<string> {
  const limit = sumLength(prose) * share;
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
