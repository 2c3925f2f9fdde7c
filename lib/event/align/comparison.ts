import type { Recognition } from '@/lib/entities/entity';
import type { Span } from '@/lib/text';
import type { FigureDifference } from './figure';
import type { Passage, ReadReport } from './report';

/** A stretch of one report's text; `report` and `passage` are indices, offsets UTF-16 into the text. */
export interface Place extends Span {
  report: number;
  /** Absent where it stands in no passage. */
  passage?: number;
  text: string;
}

export type FactKind = 'person' | 'place' | 'organisation' | 'number' | 'date';

/** What one report names and no other does; `places` are all of its mentions there, in order, at least one. */
export interface OnlyHere {
  kind: FactKind | 'passage';
  report: number;
  places: Place[];
  /** The day of a date, as EventFingerprint.days has it. */
  day?: string;
}

/** Figures or days that aligned passages give differently, one place a report. */
export interface Differing {
  kind: 'number' | 'date';
  places: Place[];
  /** Of numbers. */
  how?: FigureDifference;
  /** The days of a date, one a place. */
  days?: string[];
}

/** One person, place or thing as each report words it, one place a report. */
export interface SaidDifferently {
  kind: 'person' | 'place' | 'office' | 'phrase';
  places: Place[];
}

export interface Differences {
  onlyHere: OnlyHere[];
  differ: Differing[];
  saidDifferently: SaidDifferently[];
}

/** Passages of several reports that say the same: by report, the indices of its passages in order; empty where it says nothing of it. */
export interface PassageGroup {
  members: number[][];
}

export interface ComparedReport {
  article: ReadReport['article'];
  recognition: Recognition;
  passages: Passage[];
  /** Entity id -> id that all compared reports share. */
  identities: Record<string, string>;
}

/** Reports side by side. Serialisable. */
export interface ReportComparison {
  reports: ComparedReport[];
  /** Only groups of at least two reports, in the order of the first. */
  groups: PassageGroup[];
  differences: Differences;
}
