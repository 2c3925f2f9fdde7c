import type { EndingRule } from './grammar';
import { EMPTY_A, EMPTY_B, extendA, extendB } from './name-hash';

/** A reading of some pieces as the beginning of a name, or as all of it. A class, so that the matcher's hot loop sees one shape. */
export class NameState {
  constructor(
    readonly a: number,
    readonly b: number,
    /** Slots of the name that ends here, as words and as capitals; -1 for none. */
    readonly slot: number,
    readonly capitalsSlot: number,
    /** Whether a name may go on behind it. */
    readonly goesOn: boolean,
    /** State before the last piece. */
    readonly before?: NameState,
    /** Rule by which the last piece was read, when it stands in another form than the name's. */
    readonly rule?: EndingRule,
  ) {}
}

export const EMPTY_NAME = new NameState(EMPTY_A, EMPTY_B, -1, -1, true);

/** The state from which the next piece is read: behind the unit that joins the pieces, if one does. */
export function extended(state: NameState, unit?: number): NameState {
  const before = state === EMPTY_NAME ? undefined : state;
  if (unit === undefined) return new NameState(state.a, state.b, -1, -1, true, before);
  return new NameState(extendA(state.a, unit), extendB(state.b, unit), -1, -1, true, before);
}

/** Whether any word of the name has another form than the gazetteer's. */
export function isInflected(state: NameState): boolean {
  return state.rule !== undefined || (state.before !== undefined && isInflected(state.before));
}
