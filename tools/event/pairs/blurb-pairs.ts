import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import type { Fingerprinter } from '../load-linking';
import { areOneEvent } from '../one-event';
import { type Blurb, inTrainingHalf, relatedEvents } from '../words/corpora';
import type { PairKind, ReportPair } from './labelled-pair';

const WINDOW_SECONDS = 21 * 86_400;
/** Above this many days a blurb's event is a topic of many events. */
const LONGEST_EVENT = 21;

/** One-sentence reports of one event in two languages, and of two events of the same weeks. */
export function blurbPairs(blurbs: Blurb[], fingerprint: Fingerprinter): PairKind[] {
  const supported = new Set<string>(SUPPORTED_LANGUAGES);
  const read = blurbs
    .filter(({ language }) => supported.has(language))
    .map((blurb) => ({
      blurb,
      print: fingerprint({
        title: '',
        text: blurb.text,
        language: blurb.language,
        publishedAt: new Date(1000 * blurb.time).toISOString(),
      }),
    }));
  const areRelated = relatedEvents(blurbs);
  const same: ReportPair[] = [];
  const others: ReportPair[] = [];
  for (const [index, one] of read.entries()) {
    for (const two of read.slice(index + 1)) {
      const [a, b] = [one.blurb, two.blurb];
      const training = inTrainingHalf(a.event);
      const isNear = Math.abs(a.time - b.time) < WINDOW_SECONDS;
      if (a.language === b.language || !isNear || training !== inTrainingHalf(b.event)) continue;
      // A topic's reports may tell what another event's do.
      if (Math.max(a.topicSpanDays, b.topicSpanDays) > LONGEST_EVENT) continue;
      const isSame = a.event === b.event;
      if (!isSame && (areRelated(a.event, b.event) || areOneEvent(a.event, b.event))) continue;
      (isSame ? same : others).push({ a: one.print, b: two.print, same: isSame, training });
    }
  }
  return [
    { kind: 'blurbs', pairs: same, worth: 50 },
    // As many as there are in life: each report stands among a hundred others of its weeks.
    { kind: 'other blurbs', pairs: others, worth: 30 },
  ];
}
