import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import type { Fingerprinter } from './load-linking';
import { nearMisses } from './near-misses';
import { areOneEvent } from './one-event';
import {
  type Blurb,
  inTrainingHalf,
  type ParallelDocument,
  readBlurbs,
  readDocuments,
  relatedEvents,
} from './words/corpora';

export interface LabelledPair {
  a: EventFingerprint;
  b: EventFingerprint;
  same: boolean;
  /** Pairs of one kind weigh together what that kind is worth, however many there are. */
  weight: number;
  training: boolean;
  /** A near miss that was built; the thresholds are set on what happened. */
  built?: boolean;
}

type Kind = Omit<LabelledPair, 'weight'>[];

const WINDOW_SECONDS = 21 * 86_400;
/** Above this many days a blurb's event is a topic of many events. */
const LONGEST_EVENT = 21;
const NEGATIVES_A_DOCUMENT = 4;
const TEXTS_A_DOCUMENT = 5;

/**
 * Pairs of reports with and without a common event:
 * - two halves of one article, its odd sentences in one language and its even ones in another: same event, other words;
 * - an article's title and opening against the whole of it in another language;
 * - titles of one article in two languages;
 * - articles, and titles, on different events;
 * - short reports of one event in different languages, and short reports of the same weeks on other events;
 * - near misses of all true pairs.
 */
export function trainingPairs(data: string, fingerprint: Fingerprinter): LabelledPair[] {
  const documents = readDocuments(`${data}/dev/C/ntrex_docs.jsonl.gz`);
  const blurbs = readBlurbs(`${data}/dev/C/itn_blurbs.jsonl.gz`);
  const kinds: [Kind, number][] = [
    ...documentPairs(documents, fingerprint),
    ...blurbPairs(blurbs, fingerprint),
  ];
  const positives = kinds.flatMap(([pairs]) => pairs.filter(({ same }) => same));
  kinds.push([missesOf(positives), 8]);
  return kinds.flatMap(([pairs, worth]) => {
    const halves = [true, false].map((half) => pairs.filter(({ training }) => training === half));
    return halves.flatMap((half) => half.map((pair) => ({ ...pair, weight: worth / half.length })));
  });
}

/** Near misses built from true pairs; see near-misses.ts. */
function missesOf(pairs: Kind): Kind {
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

function documentPairs(
  documents: ParallelDocument[],
  fingerprint: Fingerprinter,
): [Kind, number][] {
  const byId = new Map<string, ParallelDocument[]>();
  for (const one of documents) byId.set(one.doc, [...(byId.get(one.doc) ?? []), one]);
  const pick = random(7);
  const halves: Kind = [];
  const openings: Kind = [];
  const others: Kind = [];
  const titles: Kind = [];
  const otherTitles: Kind = [];
  const all: {
    doc: string;
    whole: EventFingerprint;
    opening: EventFingerprint;
    title: EventFingerprint;
  }[] = [];
  for (const [doc, versions] of byId) {
    const training = inTrainingHalf(doc);
    for (let n = 0; n < TEXTS_A_DOCUMENT; n++) {
      const [one, two] = [pick(versions), pick(versions)];
      if (!one || !two || one.language === two.language) continue;
      const [odd, even] = [half(one, 0), half(two, 1)].map(fingerprint);
      const [opening, whole] = [head(one), full(two)].map(fingerprint);
      const [title, otherTitle] = [one, two].map((version) => fingerprint(headline(version)));
      if (!odd || !even || !opening || !whole || !title || !otherTitle) continue;
      titles.push({ a: title, b: otherTitle, same: true, training });
      halves.push({ a: odd, b: even, same: true, training });
      openings.push({ a: opening, b: whole, same: true, training });
      all.push({ doc, whole, opening, title });
    }
  }
  for (const { doc, whole, opening, title } of all) {
    for (let n = 0; n < NEGATIVES_A_DOCUMENT; n++) {
      const other = pick(all);
      if (!other || areOneEvent(other.doc, doc)) continue;
      const training = inTrainingHalf(doc);
      if (training !== inTrainingHalf(other.doc)) continue;
      others.push({ a: n % 2 ? whole : opening, b: other.whole, same: false, training });
      otherTitles.push({ a: title, b: other.title, same: false, training });
    }
  }
  return [
    [halves, 1],
    [openings, 0.5],
    [titles, 0.5],
    [otherTitles, 20],
    [others, 12],
  ];
}

function blurbPairs(blurbs: Blurb[], fingerprint: Fingerprinter): [Kind, number][] {
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
  const same: Kind = [];
  const others: Kind = [];
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
    [same, 2],
    // As many as there are in life: each report stands among a hundred others of its weeks.
    [others, 40],
  ];
}

function half({ title, sentences, language }: ParallelDocument, parity: 0 | 1) {
  const body = sentences.slice(1).filter((_, index) => index % 2 === parity);
  return { title: parity ? '' : title, text: body.join('\n'), language };
}

function head({ title, sentences, language }: ParallelDocument) {
  return { title, text: sentences.slice(1, 3).join('\n'), language };
}

function headline({ title, language }: ParallelDocument) {
  return { title, text: '', language };
}

function full({ title, sentences, language }: ParallelDocument) {
  return { title, text: sentences.slice(1).join('\n'), language };
}

/** Picks by a small linear congruential generator, so that every run trains on the same pairs. */
function random(seed: number): <T>(items: T[]) => T | undefined {
  let state = seed;
  return (items) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return items[Math.floor((state / 2 ** 32) * items.length)];
  };
}
