import type { Candidate } from './candidates';
import { folded } from './line-kinds';

/** Letters that must agree at the start and at the end of a block: sites shorten or link what lies between. */
const AGREEMENT = 60;
/** Share of the running text that a page's own copy must hold to count as complete; teasers hold less. */
const COMPLETE_SHARE = 0.85;

/** The page's own copy of its text (JSON-LD articleBody), when it is complete enough to judge blocks by. */
export interface ArticleBody {
  holds(candidate: Candidate): boolean;
}

/** Undefined when the copy is missing, cut, or of something else than `chosen`. */
export function readArticleBody(
  articleBody: string | undefined,
  chosen: readonly Candidate[],
): ArticleBody | undefined {
  const whole = folded(articleBody ?? '');
  if (whole === '') return undefined;
  const holds = ({ text }: Candidate): boolean => {
    const letters = folded(text);
    return (
      letters !== '' &&
      (whole.includes(letters.slice(0, AGREEMENT)) || whole.includes(letters.slice(-AGREEMENT)))
    );
  };
  const prose = chosen.filter((candidate) => candidate.prose);
  const total = prose.reduce((sum, { length }) => sum + length, 0);
  const held = prose.filter(holds).reduce((sum, { length }) => sum + length, 0);
  return total > 0 && held >= total * COMPLETE_SHARE ? { holds } : undefined;
}
