import type { EventFingerprint, FingerprintWords } from '@/lib/event/event-fingerprint';
import { gistCosine } from '@/lib/event/words/concept-vectors';
import { compareSpellings } from '@/lib/event/words/spellings';
import type { Shared, Term } from './term';

/** Below this likeness of their subjects (square root of the cosine) two reports of some length tell different things, if of the same people. */
const LEAST_SUBJECT = 0.45;
/** Words that tell the subject; with fewer, unlikeness means nothing. */
const ENOUGH_WORDS = 25;
/** The same for the gist, for which a sentence or two is enough. */
const LEAST_GIST = 0.6;
const ENOUGH_FOR_GIST = 12;
/** Long reports share words by chance; headlines and agency lines do not. */
const LONG_REPORT = 60;

/** What: content words that mean the same, names and subject apart. Absent where one side has none. */
export function wordsTerm(a: EventFingerprint, b: EventFingerprint): Term {
  const [mine, theirs] = [a.words, b.words];
  if (!mine?.ids.length || !theirs?.ids.length) return { features: {}, shared: [] };
  const shared: Shared[] = [];
  let [all, subject, sharedNames, myKeys, theirKeys] = [0, 0, 0, 0, 0];
  for (let i = 0, j = 0; i < mine.ids.length && j < theirs.ids.length; ) {
    const left = mine.ids[i] ?? 0;
    const right = theirs.ids[j] ?? 0;
    if (left === right) {
      const weight = mine.weights[i] ?? 0;
      const otherWeight = theirs.weights[j] ?? 0;
      const strength = weight * otherWeight;
      myKeys += sharpened(weight);
      theirKeys += sharpened(otherWeight);
      all += strength;
      if (mine.names[i] || theirs.names[j]) sharedNames++;
      else subject += strength;
      const otherLabel = theirs.texts[j];
      shared.push({ kind: 'words', label: mine.texts[i] ?? '', otherLabel, strength });
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const [myMass, theirMass] = [massOf(mine), massOf(theirs)];
  const norm = myMass.subject * theirMass.subject;
  const sharedSubject = norm > 0 ? Math.sqrt(Math.min(1, subject / norm)) : 0;
  const words = Math.min(myMass.words, theirMass.words);
  const sharedWords = Math.sqrt(Math.min(1, all));
  const gist = mine.gist && theirs.gist ? Math.max(0, gistCosine(mine.gist, theirs.gist)) : 0;
  const inOneLanguage = a.language === b.language;
  const spellings: Record<string, number> =
    inOneLanguage && mine.spellings && theirs.spellings
      ? { keySpellings: compareSpellings(mine.spellings, theirs.spellings) }
      : {};
  return {
    features: {
      wordCosine: Math.min(1, all),
      sharedWords,
      sharedInOneLanguage: inOneLanguage ? sharedWords : 0,
      brief: Math.max(0, 1 - words / LONG_REPORT),
      keyWords: (myKeys / myMass.keys + theirKeys / theirMass.keys) / 2,
      ...spellings,
      gist,
      otherGist: words >= ENOUGH_FOR_GIST ? Math.max(0, 1 - gist / LEAST_GIST) : 0,
      sharedSubject,
      sharedNames,
      otherSubject: words >= ENOUGH_WORDS ? Math.max(0, 1 - sharedSubject / LEAST_SUBJECT) : 0,
    },
    shared,
  };
}

/** What is rare or often said tells the event; the rest is in every report. */
function sharpened(weight: number): number {
  return weight * weight * Math.sqrt(weight);
}

interface WordMass {
  /** Sum of the sharpened weights. */
  keys: number;
  /** Length, as a vector, of the words that tell the subject. */
  subject: number;
  /** Words that tell the subject. */
  words: number;
}

function massOf({ weights, names }: FingerprintWords): WordMass {
  let [keys, square, words] = [0, 0, 0];
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    keys += sharpened(weight);
    if (names[at]) continue;
    square += weight * weight;
    words++;
  }
  return { keys, subject: Math.sqrt(square), words };
}
