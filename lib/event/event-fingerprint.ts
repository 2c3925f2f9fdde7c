import type { Office } from '@/lib/entities/entity';

/** A person of an event. `weight` 0..1 is the salience in the article; rarity comes at comparison. */
export interface FingerprintPerson {
  key: string;
  name: string;
  office?: Pick<Office, 'role' | 'level' | 'portfolio' | 'country' | 'body'>;
  weight: number;
}

export interface FingerprintPlace {
  id: string;
  name: string;
  ancestors: string[];
  weight: number;
}

export interface FingerprintNumber {
  value: number;
  /** Unit class: 'percent', 'money', 'people', 'length' …; absent for bare numbers. */
  unit?: string;
}

/** Language-neutral description of the event that an article reports: who, where, when, how many. Serialisable. */
export interface EventFingerprint {
  version: 1;
  language: string;
  /** ISO day of publication, or of the reading when the page gives none. */
  day: string;
  people: FingerprintPerson[];
  places: FingerprintPlace[];
  /** ISO days that the text names, resolved against `day`; the most prominent first. */
  days: string[];
  numbers: FingerprintNumber[];
}
