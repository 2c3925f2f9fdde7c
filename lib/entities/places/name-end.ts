import type { Grammar } from './grammar';
import type { NameState } from './name-state';
import { Joint, type Pieces } from './pieces';

const LONGEST_INITIAL = 2;

/** "Ankara'da", "ABŞ-ın": the piece behind an ending that hangs on the name, or `next` when none does. */
export function withJoinedEnding(pieces: Pieces, grammar: Grammar, next: number): number {
  if (next >= pieces.count) return next;
  const joint = pieces.joints[next];
  const isJoined = joint === Joint.apostrophe || (joint === Joint.hyphen && grammar.hyphenEndings);
  if (!isJoined) return next;
  const units = pieces.units.subarray(pieces.unitStarts[next], pieces.unitEnds[next]);
  return grammar.joinedEndings.has(String.fromCharCode(...units)) ? next + 1 : next;
}

/** UTF-16 offset where the mark of a name ends that was read as `state` up to `endPiece`. */
export function endOfName(
  text: string,
  pieces: Pieces,
  grammar: Grammar,
  endPiece: number,
  state: NameState | undefined,
): number {
  const last = endPiece - 1;
  const end = pieces.ends[last] ?? 0;
  if (!grammar.endingsOutside || !state?.rule) return withStop(text, pieces, end, last);
  return pieces.sources[(pieces.unitEnds[last] ?? 0) - state.rule.ending.length] ?? end;
}

/** Behind initials the stop belongs to the name: "U.S.", "EE. UU.". */
function withStop(text: string, pieces: Pieces, end: number, lastPiece: number): number {
  const joint = pieces.joints[lastPiece];
  if (joint !== Joint.dot && joint !== Joint.dotSpace) return end;
  const isInitial = end - (pieces.starts[lastPiece] ?? 0) <= LONGEST_INITIAL;
  return isInitial && text[end] === '.' ? end + 1 : end;
}
