import type { EventFingerprint, FingerprintWords } from '@/lib/event/event-fingerprint';
import type { KnownReport, Snippet } from './snippet';

/** More words hardly change a comparison, and every snippet carries them. */
const MOST_WORDS = 64;
/** More reports of one event would not be read. */
const MOST_REPORTS = 40;

/** What Parallax found out about the article of a snippet. */
export interface Findings {
  fingerprint?: EventFingerprint;
  reports: readonly KnownReport[];
}

/** The snippet with what is new in the findings; undefined where nothing is. A report that is known keeps its first time. */
export function enrichSnippet(snippet: Snippet, findings: Findings): Snippet | undefined {
  const known = new Map(snippet.reports.map((report) => [report.article.canonicalUrl, report]));
  let isNew = false;
  for (const report of findings.reports) {
    const { canonicalUrl } = report.article;
    const before = known.get(canonicalUrl);
    if (canonicalUrl === snippet.article.canonicalUrl || before?.verdict === report.verdict)
      continue;
    if (!before && known.size >= MOST_REPORTS) continue;
    known.set(canonicalUrl, { ...report, foundAt: before?.foundAt ?? report.foundAt });
    isNew = true;
  }
  const fingerprint =
    snippet.fingerprint ?? (findings.fingerprint && briefFingerprint(findings.fingerprint));
  if (!isNew && fingerprint === snippet.fingerprint) return undefined;
  return { ...snippet, reports: [...known.values()], ...(fingerprint && { fingerprint }) };
}

/** The fingerprint without what only words a comparison's reasons, and with its heaviest words alone. */
export function briefFingerprint({ words, ...rest }: EventFingerprint): EventFingerprint {
  return { ...rest, ...(words && { words: heaviest(words) }) };
}

function heaviest({ ids, weights, names }: FingerprintWords): FingerprintWords {
  const order = ids
    .map((_, index) => index)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, MOST_WORDS)
    // comparison walks both lists in step
    .sort((a, b) => a - b);
  return {
    ids: order.map((index) => ids[index] ?? 0),
    weights: order.map((index) => Math.round((weights[index] ?? 0) * 1000) / 1000),
    texts: [],
    names: order.map((index) => names[index] ?? 0),
  };
}
