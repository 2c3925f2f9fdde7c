import type { RememberedCoverage } from './coverage-memory';
import type { CoverageSource, SourceState } from './coverage-source';

/** A source as the reader has set it. */
export interface SourceChoice {
  source: CoverageSource;
  isOn: boolean;
}

/** What a search is to do. */
export interface SearchWish {
  isPrivate: boolean;
  /** A source that the reader asks by name. */
  asked?: string;
  /** Asks all that are on, however lately they were asked. */
  again?: boolean;
  /** Reports have come in: what asks nobody is asked again, also while a search is under way. */
  hasNews?: boolean;
}

export interface SearchPlan {
  ask: CoverageSource[];
  /** How all others stand. */
  states: SourceState[];
}

const MINUTE_MS = 60_000;
/** Reports come in over hours: hosts are not asked again for an article before this. */
const FRESH_MS = 15 * MINUTE_MS;
const RETRY_MS = 5 * MINUTE_MS;

/**
 * Which sources a search asks: what asks nobody always; hosts when they are due; what tells a host about the article only
 * when the reader asks it by name. In a private window no host is asked of itself.
 */
export function planSearch(
  choices: SourceChoice[],
  known: Pick<RememberedCoverage, 'sources' | 'askedAt'>,
  { isPrivate, asked, again }: SearchWish,
  nowMs: number,
): SearchPlan {
  const plan: SearchPlan = { ask: [], states: [] };
  for (const { source, isOn } of choices) {
    const { id: sourceId, hosts, onRequest } = source;
    const before = known.sources.find((state) => state.sourceId === sourceId);
    const isDue = again || isDueAgain(before, known.askedAt[sourceId] ?? 0, nowMs);
    const ofItself = hosts.length === 0 || (!onRequest && !isPrivate && isDue);
    if (!isOn) plan.states.push({ sourceId, state: 'off' });
    else if (sourceId === asked || ofItself) plan.ask.push(source);
    else plan.states.push(resting(sourceId, before));
  }
  return plan;
}

function isDueAgain(before: SourceState | undefined, askedAt: number, nowMs: number): boolean {
  if (before?.state === 'done') return nowMs - askedAt >= FRESH_MS;
  if (before?.state === 'failed')
    return nowMs >= (before.retryAt ?? 0) && nowMs - askedAt >= RETRY_MS;
  return true;
}

/** What was 'searching' when the background died has not been asked as far as anybody knows. */
function resting(sourceId: string, before: SourceState | undefined): SourceState {
  if (before?.state === 'done' || before?.state === 'failed') return before;
  return { sourceId, state: 'waiting', reason: 'on-request' };
}
