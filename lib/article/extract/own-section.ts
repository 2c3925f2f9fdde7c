import type { Candidate } from './candidates';
import { folded } from './line-kinds';

/** Headlines are longer than names of sections. */
const HEADLINE_LENGTH = 15;

/** The candidates of this page's article where a page goes on with further articles below (or above) it, each under a headline of the same make. */
export function ownSection(candidates: readonly Candidate[], title: string): readonly Candidate[] {
  const headlines = candidates.filter(
    ({ element, text }) => element.closest('h1') !== null && text.length >= HEADLINE_LENGTH,
  );
  const wanted = folded(title);
  const own = headlines.find(({ text }) => folded(text) === wanted);
  if (!own || headlines.length < 2) return candidates;
  const others = headlines.filter((other) => other !== own && isSibling(own, other));
  const before = others.findLast((other) => other.index < own.index);
  const after = others.find((other) => other.index > own.index);
  return candidates.filter(
    ({ index }) => (!before || index >= own.index) && (!after || index < after.index),
  );
}

/** Same element, class and surroundings, but another article's: headings inside one text share their parent. */
function isSibling(own: Candidate, other: Candidate): boolean {
  if (folded(own.text) === folded(other.text)) return false;
  const parent = own.element.parentElement;
  const otherParent = other.element.parentElement;
  return (
    parent !== otherParent &&
    own.element.getAttribute('class') === other.element.getAttribute('class') &&
    parent?.localName === otherParent?.localName &&
    parent?.getAttribute('class') === otherParent?.getAttribute('class')
  );
}
