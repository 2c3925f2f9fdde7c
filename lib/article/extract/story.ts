import { boxedCandidates, lengthInside, sumLength } from './boxes';
import type { Candidate } from './candidates';
import { findLead } from './lead';
import type { StoryFacts } from './story-facts';
import { withoutStrayLines } from './stray-lines';

/** Share of the trusted text that the story's container must hold. */
const CONTAINER_SHARE = 0.8;

/** How many times more text of the same look an outer element must hold to be the story's. */
const SPREAD_GAIN = 1.5;

/** The blocks that make the article, in document order; empty when the page has no running text. */
export function storyOf(candidates: readonly Candidate[], facts: StoryFacts): Candidate[] {
  const boxed = boxedCandidates(candidates);
  const free = candidates.filter((candidate) => !boxed.has(candidate));
  const core = coreOf(free);
  const [first, last] = [core[0], core.at(-1)];
  if (!first || !last) return [];
  const container = containerOf(core);
  const likeness = new Set(core.map((candidate) => signature(candidate.element)));
  const wider = widen(container, free, likeness);
  const chosen = free.filter((candidate) => {
    if (candidate.readable) return true;
    if (!candidate.prose && !candidate.heading) return false;
    const between = candidate.index > first.index && candidate.index < last.index;
    if (between && container.contains(candidate.element)) return true;
    return (
      candidate.prose &&
      wider.contains(candidate.element) &&
      likeness.has(signature(candidate.element))
    );
  });
  const story = withoutStrayLines(chosen, facts);
  return [...findLead(candidates, story, facts.description), ...story];
}

/** Text that is trusted: what Readability took, else any running text, else (very short pages) anything it took. */
function coreOf(free: readonly Candidate[]): Candidate[] {
  const readable = free.filter((candidate) => candidate.readable);
  const trusted = readable.filter((candidate) => candidate.prose);
  if (trusted.length > 0) return trusted;
  const prose = free.filter((candidate) => candidate.prose);
  return prose.length > 0 ? prose : readable;
}

/** Deepest element that holds nearly all of the text. */
function containerOf(core: readonly Candidate[]): Element {
  const inside = lengthInside(core);
  const enough = sumLength(core) * CONTAINER_SHARE;
  let best: Element | undefined;
  for (const [element, length] of inside) {
    if (length >= enough && (!best || best.contains(element))) best = element;
  }
  return best ?? (core[0] as Candidate).element;
}

/**
 * The element that holds the whole story: the container, or an outer one where as much text again looks the same
 * (paragraphs spread over several containers), or what the page itself marks as the article.
 */
function widen(
  container: Element,
  free: readonly Candidate[],
  likeness: ReadonlySet<string>,
): Element {
  const alike = free.filter(
    ({ prose, element }) =>
      prose && element.hasAttribute('class') && likeness.has(signature(element)),
  );
  const inside = lengthInside(alike);
  let widest =
    container.closest('[itemprop~="articleBody"], article, main, [role="main"]') ??
    container.parentElement ??
    container;
  for (let outer = widest.parentElement; outer; outer = outer.parentElement) {
    if ((inside.get(outer) ?? 0) > (inside.get(widest) ?? 0) * SPREAD_GAIN) widest = outer;
  }
  return widest;
}

function signature(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}
