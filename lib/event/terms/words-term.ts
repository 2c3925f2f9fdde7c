import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import type { Shared, Term } from './term';

/** What: content words that mean the same. Absent where one side has none. */
export function wordsTerm(a: EventFingerprint, b: EventFingerprint): Term {
  const [mine, theirs] = [a.words, b.words];
  if (!mine?.ids.length || !theirs?.ids.length) return { features: {}, shared: [] };
  const shared: Shared[] = [];
  let product = 0;
  for (let i = 0, j = 0; i < mine.ids.length && j < theirs.ids.length; ) {
    const [left = 0, right = 0] = [mine.ids[i], theirs.ids[j]];
    if (left === right) {
      const strength = (mine.weights[i] ?? 0) * (theirs.weights[j] ?? 0);
      product += strength;
      shared.push({
        kind: 'words',
        label: mine.texts[i] ?? '',
        otherLabel: theirs.texts[j],
        strength,
      });
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return {
    features: { wordCosine: Math.min(1, product), sharedWords: Math.sqrt(Math.min(1, product)) },
    shared,
  };
}
