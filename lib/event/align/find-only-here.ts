import type { Entity } from '@/lib/entities/entity';
import type { WordSpace } from '@/lib/event/words/word-space';
import type { PreparedReport } from './align-reports';
import type { OnlyHere, PassageGroup } from './comparison';
import { agree, sameDay } from './facts';
import { placeIn } from './place-in';

/** Share of a name's words that another report must have for it to be named there, by whatever spelling. */
const ECHO = 0.5;

/** What each report alone says: whole passages first, then people, places, organisations, days and numbers as they come. */
export function findOnlyHere(
  reports: PreparedReport[],
  groups: PassageGroup[],
  words: WordSpace,
): OnlyHere[] {
  return reports.flatMap((report, index) => {
    const others = reports.filter((other) => other !== report);
    const bags = others.map(wordsOf);
    return [
      ...lonelyPassages(report, index, groups),
      ...report.recognition.entities.flatMap((entity): OnlyHere[] => {
        const isShared = others.some((other) => names(other, report.identities.get(entity.id)));
        if (isShared) return [];
        const mentions = report.recognition.mentions.filter((one) => one.entityId === entity.id);
        const places = mentions.map((mention) => placeIn(report, index, mention));
        if (places.length === 0 || bags.some((bag) => isEchoed(entity, report, bag, words)))
          return [];
        return [{ kind: entity.kind, report: index, places }];
      }),
      ...onlyFacts(report, index, others),
    ];
  });
}

function lonelyPassages(report: PreparedReport, index: number, groups: PassageGroup[]): OnlyHere[] {
  const linked = new Set(groups.flatMap(({ members }) => members[index] ?? []));
  return report.passages.flatMap((passage, at): OnlyHere[] =>
    linked.has(at)
      ? []
      : [{ kind: 'passage', report: index, places: [placeIn(report, index, passage)] }],
  );
}

function names(report: PreparedReport, identity: string | undefined): boolean {
  return [...report.identities.values()].some((one) => one === identity);
}

function wordsOf({ traits }: PreparedReport): Set<string> {
  return new Set(traits.flatMap(({ features }) => [...features.keys()]));
}

/** The recogniser may miss in one language what it finds in another: the words of the name tell. */
function isEchoed(
  { name }: Entity,
  { article }: PreparedReport,
  bag: Set<string>,
  words: WordSpace,
): boolean {
  const whole = { text: name, names: [{ start: 0, end: name.length }] };
  const { ids, weights } = words.describe({ text: '', names: [] }, whole, article.language);
  let [heard, all] = [0, 0];
  ids.forEach((id, index) => {
    const weight = weights[index] ?? 0;
    all += weight;
    if (bag.has(`w${id}`)) heard += weight;
  });
  return all > 0 && heard / all > ECHO;
}

function onlyFacts(report: PreparedReport, index: number, others: PreparedReport[]): OnlyHere[] {
  const found: OnlyHere[] = [];
  for (const named of report.facts.days) {
    if (others.some(({ facts }) => facts.days.some(({ day }) => sameDay(day, named.day)))) continue;
    const place = placeIn(report, index, named);
    const known = found.find(({ day }) => day === named.day);
    if (known) known.places.push(place);
    else found.push({ kind: 'date', report: index, places: [place], day: named.day });
  }
  for (const number of report.facts.numbers) {
    if (others.some(({ facts }) => facts.numbers.some((other) => agree(number, other)))) continue;
    found.push({ kind: 'number', report: index, places: [placeIn(report, index, number)] });
  }
  return found;
}
