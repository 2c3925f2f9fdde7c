import type { Office } from '@/lib/entities/entity';

/** A person of an event. `weight` 0..1 is the salience in the article; rarity comes at comparison. */
export interface FingerprintPerson {
  key: string;
  name: string;
  office?: Pick<Office, 'role' | 'level' | 'portfolio' | 'country' | 'body' | 'isPrivate'>;
  weight: number;
}

export interface FingerprintPlace {
  id: string;
  name: string;
  ancestors: string[];
  weight: number;
}

export interface FingerprintNumber {
  /** In the base unit of its class: metres, square metres, days, persons; money in whatever currency is written. */
  value: number;
  /** Unit class: 'percent', 'money', 'people', 'length', 'year' …; absent for bare numbers. */
  unit?: string;
}

/** Content words as language-neutral numbers: concepts, or the sounds of unknown words. Parallel arrays, ascending by `ids`. */
export interface FingerprintWords {
  ids: number[];
  /** By frequency and rarity; all words of the article together would have length 1 as a vector. */
  weights: number[];
  /** The word that stands for each, as the article writes it. */
  texts: string[];
  /** 1 where the word is part of a name that was recognised, or sounds like one; 0 where it tells the subject. */
  names: (0 | 1)[];
  /** What the concepts are about together, as a direction that near-synonyms share: whole numbers -127..127. Absent without concepts. */
  gist?: number[];
  /** The article's own words, for reports in its language, packed by `packSpellings`. Absent in what was stored before there were any. */
  spellings?: number[];
}

/** Language-neutral description of the event that an article reports: who, where, when, how many. Serialisable. */
export interface EventFingerprint {
  version: 1;
  language: string;
  /** Registrable domain of the outlet; absent where the address is unknown. */
  outlet?: string;
  /** ISO day of publication; absent when neither the page nor a dateline gives one. */
  day?: string;
  people: FingerprintPerson[];
  places: FingerprintPlace[];
  /** Days that the text names, resolved against `day`; the most prominent first. 'YYYY-MM-DD', or '--MM-DD' where nothing tells the year. */
  days: string[];
  /** The most prominent first. */
  numbers: FingerprintNumber[];
  /** Absent when the word tables were not at hand. */
  words?: FingerprintWords;
}
