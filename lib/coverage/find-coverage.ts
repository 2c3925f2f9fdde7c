import { type AskOptions, askSources, type Findings } from './ask-sources';
import { collapseReprints } from './collapse-reprints';
import type { Coverage, CoverageQuery, CoverageSource } from './coverage-source';
import { rankLinks } from './rank-links';

export interface FindOptions extends Omit<AskOptions, 'onChange'> {
  /** The reader's languages, preferred first: their reports come first. */
  languages?: string[];
  /** Called with the whole coverage so far whenever a source has answered. */
  onUpdate?: (coverage: Coverage) => void;
}

/** Asks all sources side by side and resolves with what they found, ranked, and how each of them stands. */
export async function findCoverage(
  query: CoverageQuery,
  sources: CoverageSource[],
  { languages, onUpdate, ...options }: FindOptions = {},
): Promise<Coverage> {
  const found = await askSources(
    query,
    sources,
    { links: [], sources: [] },
    {
      ...options,
      onChange: (findings) => onUpdate?.(presentCoverage(findings, languages)),
    },
  );
  return presentCoverage(found, languages);
}

/** Findings as they are shown: each report once, the best first, one entry for all outlets that print one agency's text. */
export function presentCoverage({ links, sources }: Findings, languages?: string[]): Coverage {
  return { links: collapseReprints(rankLinks(links, languages)), sources };
}
