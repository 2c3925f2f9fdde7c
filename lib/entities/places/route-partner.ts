import type { Mention } from '@/lib/entities/entity';

/** What stands between the two ends of a route: a dash or an arrow, or the word for "to" of a language. */
const BETWEEN =
  /^\s*(?:[-–—−→⇒/]|to|and on to|nach|bis|à|jusqu['’]à|vers|a|hasta|até|para|naar|tot|do|в|до|на|إلى|تا|به|到|至|から|へ)\s*$/iu;

/** The place at the other end of the first route that a text names with a place ("Baku–Tbilisi", "from Baku to Tbilisi"). */
export function routePartner(
  text: string,
  mentions: readonly Mention[],
  placeId: string,
): string | undefined {
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    if (mention.kind !== 'place' || next?.kind !== 'place' || next.entityId === mention.entityId)
      continue;
    const ends = [mention.entityId, next.entityId];
    if (!ends.includes(placeId) || !BETWEEN.test(text.slice(mention.end, next.start))) continue;
    return ends.find((id) => id !== placeId);
  }
  return undefined;
}
