import type { Candidate } from './candidates';
import { folded } from './line-kinds';

/** Blocks between headline and text that are looked through. */
const REACH = 12;
/** Characters of the description that must agree: sites cut or lengthen the rest. */
const AGREEMENT = 40;
const LEAD_NAME =
  /(^|[\s_-])(lead|lede|standfirst|dek|deck|intro|introduction|introtext|chapo|chapeau|sapo|spot|vorspann|einleitung|ingress|excerpt|abstract|subtitle|sub-?title|sub-?headline|subheading|entradilla|bajada|sommario|occhiello|summary|teaser)([\s_-]|$)/i;

/** The standfirst above the text when it is left out: known by the page's own description, or by its name. */
export function findLead(
  candidates: readonly Candidate[],
  story: readonly Candidate[],
  description: string | undefined,
): Candidate[] {
  const first = story[0];
  if (!first) return [];
  const wanted = folded(description ?? '').slice(0, AGREEMENT);
  const isLead = (candidate: Candidate): boolean => {
    if (!candidate.prose || candidate.linkShare > 0.2) return false;
    const text = folded(candidate.text);
    if (wanted.length >= AGREEMENT / 2 && text.includes(wanted)) return true;
    return LEAD_NAME.test(namesAround(candidate.element));
  };
  const above = candidates.slice(Math.max(0, first.index - REACH), first.index);
  const texts = new Set(story.map((candidate) => candidate.text));
  return above.filter((candidate) => isLead(candidate) && !texts.has(candidate.text));
}

function namesAround(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
}
