import type { Fingerprinter } from './load-linking';
import { nearMisses } from './near-misses';
import { blurbPairs } from './pairs/blurb-pairs';
import { currentEventPairs } from './pairs/current-event-pairs';
import { documentPairs } from './pairs/document-pairs';
import { type LabelledPair, type PairKind, type ReportPair, random } from './pairs/labelled-pair';
import { readBlurbs, readCurrentEvents, readDocuments } from './words/corpora';

/** Pairs of reports with and without a common event, by kind (see pairs/), and near misses of all true ones. */
export function trainingPairs(data: string, fingerprint: Fingerprinter): LabelledPair[] {
  const documents = readDocuments(`${data}/dev/C/ntrex_docs.jsonl.gz`);
  const blurbs = readBlurbs(`${data}/dev/C/itn_blurbs.jsonl.gz`);
  const current = readCurrentEvents(`${data}/dev/C/wp_current_events_en.2025.jsonl.gz`);
  const kinds = [
    ...documentPairs(documents, fingerprint),
    ...blurbPairs(blurbs, fingerprint),
    ...currentEventPairs(current, documents, blurbs, fingerprint),
  ];
  const positives = kinds.flatMap(({ pairs }) => pairs.filter(({ same }) => same));
  kinds.push({ kind: 'near misses', pairs: missesOf(positives), worth: 16 });
  return kinds.flatMap(weighted);
}

/** Both halves of a kind weigh what it is worth. */
function weighted({ kind, pairs, worth }: PairKind): LabelledPair[] {
  return [true, false].flatMap((training) => {
    const half = pairs.filter((pair) => pair.training === training);
    return half.map((pair) => ({ ...pair, kind, weight: worth / half.length }));
  });
}

/** Near misses built from true pairs; see near-misses.ts. */
function missesOf(pairs: ReportPair[]): ReportPair[] {
  const pick = random(11);
  return pairs.flatMap(({ a, b, training }) => {
    const other = pick(pairs.filter((pair) => pair.training === training))?.a;
    if (!other) return [];
    const daysLater = (pick([-1, 1]) ?? 1) * (pick([10, 20, 30, 60, 120]) ?? 30);
    return nearMisses(b, other, daysLater).map((miss) => ({
      a,
      b: miss,
      same: false,
      training,
      built: true,
    }));
  });
}
