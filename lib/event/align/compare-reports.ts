import type { WordSpace } from '@/lib/event/words/word-space';
import { type PreparedReport, prepareReport } from './align-reports';
import type { ReportComparison } from './comparison';
import { findDiffering } from './find-differing';
import { findOnlyHere } from './find-only-here';
import { findSaidDifferently } from './find-said-differently';
import { groupPassages } from './group-passages';
import { linkIdentities } from './link-identities';
import { rememberWords } from './remember-words';
import type { ReadReport } from './report';

/** Sets reports side by side: what they say alike, what only one says, where they differ. */
export function compareReports(reports: ReadReport[], words: WordSpace): ReportComparison {
  const steps = compareInSteps(reports, words);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with a stop after every few milliseconds of work, so that whoever shares the thread gets a turn. */
export function* compareInSteps(
  reports: ReadReport[],
  wordSpace: WordSpace,
): Generator<undefined, ReportComparison> {
  const words = rememberWords(wordSpace);
  const identities = linkIdentities(reports);
  const prepared: PreparedReport[] = [];
  for (const [index, report] of reports.entries()) {
    yield;
    prepared.push(prepareReport(report, identities[index] ?? new Map(), words));
  }
  yield;
  const groups = groupPassages(prepared);
  yield;
  const differ = findDiffering(prepared, groups, words);
  const taken = new Set(
    differ.flatMap(({ places }) => places.map(({ report, start }) => `${report} ${start}`)),
  );
  // What differs from the other's is not missing there.
  const onlyHere = findOnlyHere(prepared, groups, words).filter(
    ({ places: [first] }) => !first || !taken.has(`${first.report} ${first.start}`),
  );
  yield;
  const saidDifferently = findSaidDifferently(prepared, groups, words);
  return {
    reports: prepared.map(({ article, recognition, passages, identities }) => ({
      article,
      recognition,
      passages,
      identities: Object.fromEntries(identities),
    })),
    groups,
    differences: { onlyHere, differ, saidDifferently },
  };
}
