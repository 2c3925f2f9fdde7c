import type { Candidate } from './candidates';
import {
  folded,
  isDateLine,
  isLinkLine,
  isPictureLine,
  isTitleLine,
  LINE_LENGTH,
} from './line-kinds';
import type { StoryFacts } from './story-facts';

/** A label is shorter than this many characters. */
const LABEL_LENGTH = 40;
const PARAGRAPH_ELEMENTS = /^(p|li|h[1-6]|td|th|dd|dt|blockquote|pre)$/;
const EMAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;
const NAME_SEPARATOR = /,|\s(?:and|und|et|y|e|и|та|ve|və|va|&)\s/;

/** Leaves out lines that are no part of the text although they stand in its container. */
export function withoutStrayLines(chosen: readonly Candidate[], facts: StoryFacts): Candidate[] {
  const flow = readFlow(chosen);
  const counts = countTexts(chosen);
  const kept: Candidate[] = [];
  for (const candidate of chosen) {
    if (isLinkLine(candidate)) {
      // "Read also:" goes with the links that it announces.
      while (isLabel(kept.at(-1), flow)) kept.pop();
      continue;
    }
    if (isTitleLine(candidate, facts.title) || isPictureLine(candidate.text)) continue;
    if (!candidate.prose) {
      const repeated = (counts.get(candidate.text) ?? 0) > 1;
      if (isDateLine(candidate) || (repeated && !flow.parents.has(parentOf(candidate)))) continue;
      if (!isParagraph(candidate, flow)) continue;
    }
    kept.push(candidate);
  }
  return withoutEmptyHeadings(trimEdges(withoutCopies(kept), flow, facts.byline));
}

/** Where the paragraphs of a text stand: a short line there is one of them. */
interface Flow {
  /** Element, class and parent's class of each paragraph. */
  homes: ReadonlySet<string>;
  parents: ReadonlySet<Element | null>;
}

function readFlow(chosen: readonly Candidate[]): Flow {
  const prose = chosen.filter((candidate) => candidate.prose);
  return { homes: new Set(prose.map(homeOf)), parents: new Set(prose.map(parentOf)) };
}

/** Short lines in nameless boxes ('Advertisement', 'Share') are no paragraphs. */
function isParagraph(candidate: Candidate, flow: Flow): boolean {
  return (
    PARAGRAPH_ELEMENTS.test(candidate.element.localName) ||
    candidate.text.length >= LABEL_LENGTH ||
    flow.homes.has(homeOf(candidate))
  );
}

function isLabel(candidate: Candidate | undefined, flow: Flow): boolean {
  if (!candidate || candidate.prose || candidate.text.length >= LABEL_LENGTH) return false;
  return (
    /[:：?？】]$/.test(candidate.text) || candidate.heading || !flow.homes.has(homeOf(candidate))
  );
}

/** Some pages hold the text twice, for narrow and for wide screens. */
function withoutCopies(kept: readonly Candidate[]): Candidate[] {
  const texts = new Set<string>();
  return kept.filter(({ prose, text }) => {
    if (!prose || text.length < LABEL_LENGTH) return true;
    if (texts.has(text)) return false;
    texts.add(text);
    return true;
  });
}

/** What stands above the first and below the last paragraph is about the article: bylines, labels, author's notes, contact lines. */
function trimEdges(
  kept: readonly Candidate[],
  flow: Flow,
  byline: string | undefined,
): Candidate[] {
  const authors = (byline ?? '')
    .split(NAME_SEPARATOR)
    .map(folded)
    .filter((name) => name.length > 5);
  const isLine = (block: Candidate): boolean => !block.prose && !flow.homes.has(homeOf(block));
  const isNote = ({ text }: Candidate): boolean => {
    const opening = folded(text.slice(0, 80));
    return EMAIL.test(text) || authors.some((author) => opening.startsWith(author));
  };
  const start = kept.findIndex(
    (block) =>
      !isHeadline(block) &&
      (block.heading || !(isLine(block) || (isNote(block) && block.text.length < LINE_LENGTH))),
  );
  const end = kept.findLastIndex(
    (block) =>
      block.element.localName === 'li' ||
      !(block.heading || isLine(block) || isNote(block) || isInvitation(block)),
  );
  return start < 0 || end < start ? [...kept] : kept.slice(start, end + 1);
}

/** Above the text an h1 is the headline, whatever the metadata call it. */
function isHeadline({ element }: Candidate): boolean {
  return element.closest('h1') !== null;
}

/** A last line with much of a link in it asks the reader to subscribe, follow or read on. */
function isInvitation({ text, linkShare }: Candidate): boolean {
  return /[:：]$/.test(text) || (linkShare >= 0.2 && text.length < LINE_LENGTH);
}

/** A heading needs text below it. */
function withoutEmptyHeadings(kept: readonly Candidate[]): Candidate[] {
  return kept.filter((candidate, index) => {
    if (!candidate.heading || candidate.prose) return true;
    const next = kept[index + 1];
    return (
      next !== undefined && (!next.heading || next.element.localName > candidate.element.localName)
    );
  });
}

function countTexts(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of candidates) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function homeOf({ element }: Candidate): string {
  return `${nameOf(element)} in ${nameOf(element.parentElement)}`;
}

function parentOf({ element }: Candidate): Element | null {
  return element.parentElement;
}

function nameOf(element: Element | null): string {
  return element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : '';
}
