import type { Entity } from '@/lib/entities/entity';
import type { PreparedReport } from './align-reports';
import type { PassageGroup, Place } from './comparison';

/** 'AzVision': written alike in every language. */
const BRAND = /\p{Ll}\p{Lu}/u;
const UNSPACED_SCRIPT = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/**
 * Whether a name that no other report has may stand there in translation. Names of organisations are translated; of people
 * in scripts that share no sounds nobody can tell, where the counterpart of the passage names a person as well.
 */
export function mayBeTranslated(
  entity: Entity,
  places: Place[],
  reports: PreparedReport[],
  groups: PassageGroup[],
): boolean {
  if (entity.kind === 'place' || (entity.kind === 'organisation' && BRAND.test(entity.name)))
    return false;
  return places.some(({ report, passage = -1 }) => {
    const group = groups.find(({ members }) => members[report]?.includes(passage));
    const own = reports[report]?.article.language;
    return reports.some((other, index) => {
      const passages = (group?.members[index] ?? []).flatMap((one) => other.passages[one] ?? []);
      if (index === report || other.article.language === own || passages.length === 0) return false;
      if (entity.kind === 'organisation') return true;
      return other.recognition.mentions.some(
        ({ kind, start, end }) =>
          kind === 'person' &&
          isUnspaced(entity.name) !== isUnspaced(other.article.text.slice(start, end)) &&
          passages.some((one) => start >= one.start && end <= one.end),
      );
    });
  });
}

function isUnspaced(name: string): boolean {
  return UNSPACED_SCRIPT.test(name);
}
