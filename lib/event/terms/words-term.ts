import type { EventFingerprint, FingerprintWords } from '@/lib/event/event-fingerprint';
import type { Shared, Term } from './term';

/** Below this likeness of their subjects (square root of the cosine) two reports of some length tell different things, if of the same people. */
const LEAST_SUBJECT = 0.45;
/** Words that tell the subject; with fewer, unlikeness means nothing. */
const ENOUGH_WORDS = 25;
/** Long reports share words by chance; headlines and agency lines do not. */
const LONG_REPORT = 60;

/** What: content words that mean the same, names and subject apart. Absent where one side has none. */
export function wordsTerm(a: EventFingerprint, b: EventFingerprint): Term {
  const [mine, theirs] = [a.words, b.words];
  if (!mine?.ids.length || !theirs?.ids.length) return { features: {}, shared: [] };
  const shared: Shared[] = [];
  let [all, subject] = [0, 0];
  for (let i = 0, j = 0; i < mine.ids.length && j < theirs.ids.length; ) {
    const [left = 0, right = 0] = [mine.ids[i], theirs.ids[j]];
    if (left === right) {
      const strength = (mine.weights[i] ?? 0) * (theirs.weights[j] ?? 0);
      all += strength;
      if (!mine.names[i] && !theirs.names[j]) subject += strength;
      const otherLabel = theirs.texts[j];
      shared.push({ kind: 'words', label: mine.texts[i] ?? '', otherLabel, strength });
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const [mySubject, theirSubject] = [subjectOf(mine), subjectOf(theirs)];
  const norm = mySubject.length * theirSubject.length;
  const sharedSubject = norm > 0 ? Math.sqrt(Math.min(1, subject / norm)) : 0;
  const words = Math.min(mySubject.words, theirSubject.words);
  const sharedWords = Math.sqrt(Math.min(1, all));
  return {
    features: {
      wordCosine: Math.min(1, all),
      sharedWords,
      sharedInBrief: sharedWords * Math.max(0, 1 - words / LONG_REPORT),
      sharedSubject,
      otherSubject: words >= ENOUGH_WORDS ? Math.max(0, 1 - sharedSubject / LEAST_SUBJECT) : 0,
    },
    shared,
  };
}

/** Length as a vector, and number, of the words that tell the subject. */
function subjectOf({ weights, names }: FingerprintWords): { length: number; words: number } {
  let [square, words] = [0, 0];
  weights.forEach((weight, index) => {
    if (names[index]) return;
    square += weight * weight;
    words++;
  });
  return { length: Math.sqrt(square), words };
}
