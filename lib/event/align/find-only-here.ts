import type { WordSpace } from '@/lib/event/words/word-space';
import type { PreparedReport } from './align-reports';
import type { OnlyHere, PassageGroup } from './comparison';
import { agree, sameDay } from './facts';
import { isEchoed } from './is-echoed';
import { mayBeTranslated } from './may-be-translated';
import { placeIn } from './place-in';

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
        if (
          places.length === 0 ||
          bags.some((bag) => isEchoed(entity.name, report.article.language, bag, words))
        )
          return [];
        if (mayBeTranslated(entity, places, reports, groups)) return [];
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
    found.push({ kind: 'number', report: index, places: [placeIn(report, index, number.stretch)] });
  }
  return found;
}
