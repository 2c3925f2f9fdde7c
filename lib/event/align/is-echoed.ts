import { romanise } from '@/lib/entities/people/romanise';
import { skeleton } from '@/lib/entities/people/skeleton';
import type { WordSpace } from '@/lib/event/words/word-space';

/** Share of a name's words that a report must have for the name to be there, by whatever spelling. */
const ECHO = 0.5;
const SHORTEST_SOUND = 3;

/** Whether a report whose features are `bag` has a name after all: the recogniser may miss in one language what it finds in another, but the name's words tell, by their meaning or by their sound. */
export function isEchoed(
  name: string,
  language: string,
  bag: Set<string>,
  words: WordSpace,
): boolean {
  const whole = { text: name, names: [{ start: 0, end: name.length }] };
  const { ids, weights } = words.describe({ text: '', names: [] }, whole, language);
  const meanings = shareOf(
    ids.map((id, index) => ({ weight: weights[index] ?? 0, isHeard: bag.has(`w${id}`) })),
  );
  const sounds = shareOf(
    name.split(/[\s-]+/).flatMap((part) => {
      const sound = skeleton(romanise(part, language));
      return sound.length < SHORTEST_SOUND
        ? []
        : [{ weight: sound.length, isHeard: bag.has(`s${sound}`) }];
    }),
  );
  return Math.max(meanings, sounds) > ECHO;
}

function shareOf(parts: { weight: number; isHeard: boolean }[]): number {
  const sum = (some: typeof parts): number => some.reduce((total, { weight }) => total + weight, 0);
  const all = sum(parts);
  return all > 0 ? sum(parts.filter(({ isHeard }) => isHeard)) / all : 0;
}
