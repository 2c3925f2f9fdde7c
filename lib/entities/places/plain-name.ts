import type { NameMatch } from './name-matcher';
import type { NameState } from './name-state';
import type { Pieces } from './pieces';

/** The name in its own form, in the text's spelling: each inflected word with its ending replaced. */
export function plainName(
  text: string,
  pieces: Pieces,
  match: NameMatch,
  state: NameState,
): string {
  const states = chainOf(state);
  let name = '';
  for (let piece = match.firstPiece; piece < match.endPiece; piece++) {
    const rule = states[piece - match.firstPiece]?.rule;
    const unitEnd = pieces.unitEnds[piece] ?? 0;
    const first = piece === match.firstPiece;
    const start = first ? (pieces.sources[match.firstUnit] ?? 0) : (pieces.ends[piece - 1] ?? 0);
    const cut = rule ? pieces.sources[unitEnd - rule.ending.length] : undefined;
    name += text.slice(start, rule ? cut : pieces.ends[piece]);
    if (rule) name += inCaseOf(name, rule.replacementText);
  }
  return name;
}

function chainOf(last: NameState): NameState[] {
  const states: NameState[] = [];
  for (let state: NameState | undefined = last; state; state = state.before) states.unshift(state);
  return states;
}

function inCaseOf(stem: string, ending: string): string {
  const isCapitals = stem.length > 1 && stem === stem.toUpperCase() && stem !== stem.toLowerCase();
  return isCapitals ? ending.toUpperCase() : ending;
}
