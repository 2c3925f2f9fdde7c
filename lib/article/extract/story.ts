import { readArticleBody } from './article-body';
import { boxedCandidates, lengthInside, sumLength } from './boxes';
import type { Candidate } from './candidates';
import { findLead } from './lead';
import { folded, isTitleLine } from './line-kinds';
import { ownSection } from './own-section';
import type { StoryFacts } from './story-facts';
import { withoutStrayLines } from './stray-lines';

/** Share of the trusted text that the story's container must hold. */
const CONTAINER_SHARE = 0.8;

/** How many times more text of the same look an outer element must hold to be the story's. */
const SPREAD_GAIN = 1.5;

/** The blocks that make the article, in document order; empty when the page has no running text. */
export function storyOf(page: readonly Candidate[], facts: StoryFacts): Candidate[] {
  const candidates = ownSection(page, facts.title);
  const boxed = boxedCandidates(candidates);
  const free = candidates.filter((candidate) => !boxed.has(candidate));
  const chosen = confirm(choose(free, facts.title), free, facts.articleBody);
  const story = withoutStrayLines(chosen, facts);
  return [...findLead(candidates, story, facts.description), ...story];
}

/** What Readability took, and what looks like it or stands in the middle of it. */
function choose(free: readonly Candidate[], title: string): Candidate[] {
  const core = coreOf(free, title);
  const [first, last] = [core[0], core.at(-1)];
  if (!first || !last) return [];
  const inCore = new Set(core);
  const container = containerOf(core);
  const likeness = new Set(core.map((candidate) => signature(candidate.element)));
  const wider = widen(container, free, likeness);
  const trustReadable = core.some((candidate) => candidate.readable);
  return free.filter((candidate) => {
    if (inCore.has(candidate) || (trustReadable && candidate.readable)) return true;
    if (!candidate.prose && !candidate.heading) return false;
    const between = candidate.index > first.index && candidate.index < last.index;
    if (between && container.contains(candidate.element)) return true;
    return (
      candidate.prose &&
      wider.contains(candidate.element) &&
      likeness.has(signature(candidate.element))
    );
  });
}

/** Where the page holds a complete copy of its text, that copy decides on running text. */
function confirm(
  chosen: readonly Candidate[],
  free: readonly Candidate[],
  copy: string | undefined,
): readonly Candidate[] {
  const articleBody = readArticleBody(copy, chosen);
  if (!articleBody) return chosen;
  const before = new Set(chosen);
  const texts = folded(chosen.map((candidate) => candidate.text).join(''));
  return free.filter((candidate) => {
    if (before.has(candidate)) return !candidate.prose || articleBody.holds(candidate);
    return (
      candidate.prose && articleBody.holds(candidate) && !texts.includes(folded(candidate.text))
    );
  });
}

/** Text that is trusted: what Readability took, unless it passed over the element that the page marks as its article. */
function coreOf(free: readonly Candidate[], title: string): Candidate[] {
  const prose = free.filter((candidate) => candidate.prose);
  const readable = prose.filter((candidate) => candidate.readable);
  const declared = declaredArticle(free, title);
  const inside = prose.filter((candidate) => declared?.contains(candidate.element));
  if (inside.length > 0 && !inside.some((candidate) => candidate.readable)) return inside;
  if (readable.length > 0) return readable;
  return prose.length > 0 ? prose : free.filter((candidate) => candidate.readable);
}

/** The element that the page's markup marks as the text, or as the article with this title. */
function declaredArticle(free: readonly Candidate[], title: string): Element | null {
  const body = free[0]?.element.closest('body');
  const marked = body?.querySelectorAll('[itemprop~="articleBody"]');
  if (marked?.length === 1 && marked[0]) return marked[0];
  const headline = free.find((candidate) => candidate.heading && isTitleLine(candidate, title));
  return headline?.element.closest('article') ?? null;
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
