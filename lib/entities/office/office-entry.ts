import type { Office, OfficeLevel } from '@/lib/entities/entity';

/** What a part of an office phrase contributes. */
export type PartKind =
  | 'role'
  | 'level'
  | 'portfolio'
  | 'ministry'
  | 'body'
  | 'link'
  | 'destination'
  | 'filler'
  | 'counterpart'
  | 'honorific'
  | 'origin'
  | 'determiner'
  | 'indefinite'
  | 'copula'
  | 'conjunction'
  | 'vacantBefore'
  | 'vacantAfter';

/** Meaning of a phrase of the lexicon. */
export interface OfficeEntry extends Pick<Office, 'portfolio' | 'body' | 'country'> {
  kind: PartKind;
  /** Present for roles. */
  role?: string;
  level?: OfficeLevel;
  /** Is an office only beside a name, a place, a body or a portfolio. */
  isWeak?: true;
  /** Is an office only beside a name. */
  needsName?: true;
}

/** An entry with all its fields, said or not, in one order: what reads entries, which is most rules, meets one hidden class. */
export function officeEntry({
  kind,
  role,
  level,
  portfolio,
  body,
  country,
  isWeak,
  needsName,
}: OfficeEntry): OfficeEntry {
  return { kind, role, level, portfolio, body, country, isWeak, needsName };
}
