import { NEWS_BACKGROUND } from '@/lib/event/background';
import { eventTerms } from '@/lib/event/compare-events';
import { dayNumber } from '@/lib/event/dates/iso-day';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { gradeLikeness } from '@/lib/event/grade-likeness';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import type { Fingerprinter } from '../load-linking';
import {
  type Blurb,
  type CurrentEvent,
  inTrainingHalf,
  type ParallelDocument,
} from '../words/corpora';
import { type PairKind, type ReportPair, random } from './labelled-pair';

const PAIRS_A_KIND = 2000;
const STRAYS = 1200;
const TRIED_STRAYS = 25;
/** Two days of a running story are two events; on the next day the same one may be told again. */
const LEAST_DAYS_BETWEEN = 2;
const MOST_DAYS_BETWEEN = 20;
/** Sentences of a running story that make a text. */
const CHAPTER = 5;

/**
 * Different events that are easily mixed up: a running story on two days, and at length; two stories of one kind on one day; and strays,
 * sentences of other years that stand undated among the candidates for a headline or a short report.
 */
export function currentEventPairs(
  events: CurrentEvent[],
  documents: ParallelDocument[],
  blurbs: Blurb[],
  fingerprint: Fingerprinter,
): PairKind[] {
  const pick = random(13);
  const sample = Array.from({ length: PAIRS_A_KIND }, () => [pick(events), pick(events)]).flat();
  const chosen = [...new Set(sample.filter((one) => one !== undefined))];
  const print = remembered(fingerprint);
  const dated = ({ text, day }: CurrentEvent): EventFingerprint =>
    print({ title: '', text, language: 'en', publishedAt: day });
  const undated = ({ text }: CurrentEvent): EventFingerprint =>
    print({ title: text, text: '', language: 'en' });
  const pairsOf = (group: (event: CurrentEvent) => string | undefined, apart: boolean) =>
    neighbours(chosen, group, apart).map(
      ([one, two]): ReportPair => ({
        a: dated(one),
        b: dated(two),
        same: false,
        training: inTrainingHalf(one.text),
      }),
    );
  const short = [
    ...documents.map(({ doc, title, language }) => ({ id: doc, title, text: '', language })),
    ...blurbs.map(({ event, text, language }) => ({ id: event, title: '', text, language })),
  ].filter(({ language }) => language !== 'en' && SUPPORTED.has(language));
  const strays = Array.from({ length: STRAYS }, () => pick(short)).flatMap(
    (query): ReportPair[] => {
      if (!query) return [];
      const { id, ...article } = query;
      const a = print(article);
      const others = Array.from({ length: TRIED_STRAYS }, () => pick(chosen)).flatMap((stray) =>
        stray ? [undated(stray)] : [],
      );
      const b = likest(a, others);
      return b ? [{ a, b, same: false, training: inTrainingHalf(id) }] : [];
    },
  );
  return [
    { kind: 'running stories', pairs: pairsOf(({ topics }) => topics.at(-1), true), worth: 0.3 },
    {
      kind: 'one kind, one day',
      pairs: pairsOf(({ category, day }) => `${category} ${day}`, false),
      worth: 1,
    },
    { kind: 'long stories', pairs: longStories(events, print), worth: 0.2 },
    { kind: 'strays', pairs: strays, worth: 20 },
  ];
}

/** Among thousands of strays it is the likest that are mistaken for a report. */
function likest(a: EventFingerprint, others: EventFingerprint[]): EventFingerprint | undefined {
  const likeness = (b: EventFingerprint): number =>
    gradeLikeness(eventTerms(a, b, NEWS_BACKGROUND));
  return others
    .map((print) => ({ print, likeness: likeness(print) }))
    .sort((x, y) => y.likeness - x.likeness)[0]?.print;
}

const SUPPORTED = new Set<string>(SUPPORTED_LANGUAGES);

/** What a running story told in one week against what it told in the next, each as long as an article. */
function longStories(events: CurrentEvent[], print: Fingerprinter): ReportPair[] {
  const stories = new Map<string, CurrentEvent[]>();
  for (const event of events) {
    const story = event.topics.at(-1);
    if (story) stories.set(story, [...(stories.get(story) ?? []), event]);
  }
  return [...stories.values()].flatMap((story) => {
    const chapters: CurrentEvent[][] = [];
    for (let at = 0; at + CHAPTER <= story.length; at += CHAPTER) {
      chapters.push(story.slice(at, at + CHAPTER));
    }
    return chapters.slice(1).map((chapter, at): ReportPair => {
      // Half of them undated: many pages do not tell when they were published.
      const [a, b] = [chapters[at] ?? [], chapter].map((part) =>
        print({
          title: part[0]?.text ?? '',
          text: part
            .slice(1)
            .map(({ text }) => text)
            .join('\n'),
          language: 'en',
          publishedAt: at % 2 ? part.at(-1)?.day : undefined,
        }),
      ) as [EventFingerprint, EventFingerprint];
      return { a, b, same: false, training: inTrainingHalf(chapter[0]?.text ?? '') };
    });
  });
}

/** Neighbours by day in each group: of one story some days apart, or of two stories. */
function neighbours(
  events: CurrentEvent[],
  group: (event: CurrentEvent) => string | undefined,
  apart: boolean,
): [CurrentEvent, CurrentEvent][] {
  const groups = new Map<string, CurrentEvent[]>();
  for (const event of events) {
    const key = group(event);
    if (key) groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()]
    .flatMap((members) => {
      const sorted = [...members].sort((a, b) => (a.day < b.day ? -1 : 1));
      return sorted.flatMap((one, at): [CurrentEvent, CurrentEvent][] => {
        const next = sorted.slice(at + 1).find((two) => isApart(one, two) === apart);
        return next ? [[one, next]] : [];
      });
    })
    .filter(([one, two]) => apart || !one.topics.some((topic) => two.topics.includes(topic)))
    .slice(0, PAIRS_A_KIND);
}

function isApart(one: CurrentEvent, two: CurrentEvent): boolean {
  const days = Math.abs(dayNumber(one.day) - dayNumber(two.day));
  return days >= LEAST_DAYS_BETWEEN && days <= MOST_DAYS_BETWEEN;
}

/** Many pairs share a side. */
function remembered(fingerprint: Fingerprinter): Fingerprinter {
  const known = new Map<string, EventFingerprint>();
  return (article) => {
    const key = JSON.stringify(article);
    const print = known.get(key) ?? fingerprint(article);
    known.set(key, print);
    return print;
  };
}
