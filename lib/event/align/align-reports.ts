import type { WordSpace } from '@/lib/event/words/word-space';
import { alignPassages } from './align-passages';
import { cutPassages } from './cut-passages';
import { describePassages, type PassageTraits } from './describe-passages';
import { type Facts, readFacts } from './facts';
import { type Identities, linkIdentities } from './link-identities';
import type { Passage, PassageLink, ReadReport } from './report';

/** A report cut up and described, ready to be aligned with the others that were prepared with it. */
export interface PreparedReport extends ReadReport {
  passages: Passage[];
  facts: Facts;
  /** Which of its entities the other reports name too. */
  identities: Identities;
  traits: PassageTraits[];
}

/** Cuts reports into passages and describes these in terms that all languages share. */
export function prepareReports(reports: ReadReport[], words: WordSpace): PreparedReport[] {
  const shared = linkIdentities(reports);
  return reports.map((report, index) => prepareReport(report, shared[index] ?? new Map(), words));
}

/** The same for one report, whose `identities` linkIdentities has given. */
export function prepareReport(
  report: ReadReport,
  identities: Identities,
  words: WordSpace,
): PreparedReport {
  const facts = readFacts(report);
  const passages = cutPassages(report.article, facts.days);
  const traits = describePassages(report, passages, facts, identities, words);
  return { ...report, passages, facts, identities, traits };
}

/** Which passages of two reports say the same; indices into their `passages`. */
export function alignReports(a: PreparedReport, b: PreparedReport): PassageLink[] {
  return alignPassages(a.traits, b.traits);
}
