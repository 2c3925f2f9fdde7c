import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import type { Fingerprinter, RawArticle } from '../load-linking';
import { areOneEvent } from '../one-event';
import { inTrainingHalf, type ParallelDocument } from '../words/corpora';
import { type PairKind, type ReportPair, random } from './labelled-pair';

const TEXTS_A_DOCUMENT = 4;
/** Texts that are compared with another part of themselves: reports in one language share more words. */
const OWN_TEXTS_A_DOCUMENT = 1;
const NEGATIVES_A_TEXT = 6;

/** What is compared with what in two versions of an article, and what pairs of one event and of two are worth. */
const KINDS = {
  halves: { views: ['oddHalf', 'evenHalf'], same: 2, other: 4 },
  openings: { views: ['opening', 'whole'], same: 1, other: 3 },
  titles: { views: ['title', 'title'], same: 2, other: 9 },
  leads: { views: ['title', 'lead'], same: 4, other: 6 },
} as const;

type View = (typeof KINDS)[keyof typeof KINDS]['views'][number];

/** Parts of translated articles: halves with other sentences, openings against whole texts, headlines against headlines and against opening sentences. */
export function documentPairs(
  documents: ParallelDocument[],
  fingerprint: Fingerprinter,
): PairKind[] {
  const byId = new Map<string, ParallelDocument[]>();
  for (const one of documents) byId.set(one.doc, [...(byId.get(one.doc) ?? []), one]);
  const [pick, pickOwn] = [random(7), random(17)];
  const texts = [...byId].flatMap(([doc, versions]) => {
    const chosen = Array.from({ length: TEXTS_A_DOCUMENT }, () => [pick(versions), pick(versions)]);
    const own = Array.from({ length: OWN_TEXTS_A_DOCUMENT }, () => {
      const version = pickOwn(versions);
      return [version, version];
    });
    return [...chosen, ...own].flatMap(([one, two]) =>
      one && two
        ? [
            {
              doc,
              isOne: one.language === two.language,
              one: views(one, fingerprint),
              two: views(two, fingerprint),
            },
          ]
        : [],
    );
  });
  return Object.entries(KINDS).flatMap(([kind, { views, same, other }]): PairKind[] => {
    const [mine, theirs] = views;
    const right: ReportPair[] = [];
    const wrong: ReportPair[] = [];
    for (const { doc, isOne, one, two } of texts) {
      const training = inTrainingHalf(doc);
      // A text is no report beside itself.
      if (!isOne || mine !== theirs)
        right.push({ a: one(mine), b: two(theirs), same: true, training });
      for (let n = 0; n < NEGATIVES_A_TEXT; n++) {
        const stranger = pick(texts);
        if (!stranger || areOneEvent(stranger.doc, doc)) continue;
        if (training !== inTrainingHalf(stranger.doc)) continue;
        wrong.push({ a: one(mine), b: stranger.two(theirs), same: false, training });
      }
    }
    return [
      { kind, pairs: right, worth: same },
      { kind: `other ${kind}`, pairs: wrong, worth: other },
    ];
  });
}

/** The fingerprint of a part of an article, made when it is first asked for. */
function views(
  { title, sentences, language }: ParallelDocument,
  fingerprint: Fingerprinter,
): (view: View) => EventFingerprint {
  const body = sentences.slice(1);
  const join = (keep: (at: number) => boolean): string =>
    body.filter((_, at) => keep(at)).join('\n');
  const parts: Record<View, Pick<RawArticle, 'title' | 'text'>> = {
    oddHalf: { title, text: join((at) => at % 2 === 0) },
    evenHalf: { title: '', text: join((at) => at % 2 === 1) },
    opening: { title, text: join((at) => at < 2) },
    lead: { title: '', text: join((at) => at < 3) },
    whole: { title, text: join(() => true) },
    title: { title, text: '' },
  };
  const made = new Map<View, EventFingerprint>();
  return (view) => {
    const print = made.get(view) ?? fingerprint({ ...parts[view], language });
    made.set(view, print);
    return print;
  };
}
