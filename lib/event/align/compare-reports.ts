import type { WordSpace } from '@/lib/event/words/word-space';
import { prepareReports } from './align-reports';
import type { ReportComparison } from './comparison';
import { findDiffering } from './find-differing';
import { findOnlyHere } from './find-only-here';
import { findSaidDifferently } from './find-said-differently';
import { groupPassages } from './group-passages';
import type { ReadReport } from './report';

/** Sets reports side by side: what they say alike, what only one says, where they differ. */
export function compareReports(reports: ReadReport[], words: WordSpace): ReportComparison {
  const prepared = prepareReports(reports, words);
  const groups = groupPassages(prepared);
  const differ = findDiffering(prepared, groups);
  const places = new Set(
    differ.flatMap((one) => one.places.map(({ report, start }) => `${report} ${start}`)),
  );
  // What differs from the other's is not missing there.
  const onlyHere = findOnlyHere(prepared, groups, words).filter(
    ({ places: [first] }) => !first || !places.has(`${first.report} ${first.start}`),
  );
  return {
    reports: prepared.map(({ article, recognition, passages, identities }) => ({
      article,
      recognition,
      passages,
      identities: Object.fromEntries(identities),
    })),
    groups,
    differences: {
      onlyHere,
      differ,
      saidDifferently: findSaidDifferently(prepared, groups, words),
    },
  };
}
