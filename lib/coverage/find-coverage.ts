import type {
  Coverage,
  CoverageLink,
  CoverageQuery,
  CoverageSource,
  SearchContext,
  SourceState,
} from './coverage-source';
import { rankLinks } from './rank-links';
import { SourceUnavailable } from './source-failure';

export interface FindOptions {
  /** The reader's languages, preferred first: their reports come first. */
  languages?: string[];
  /** Only reports in these languages; every language but the article's own when absent. */
  onlyLanguages?: string[];
  /** Epoch ms; nothing older. */
  since?: number;
  /** How long each source may take. */
  timeOutMs?: number;
  signal?: AbortSignal;
  /** Handed to sources that ask others; a source without hosts gets none. */
  fetch?: typeof fetch;
  /** Called with the whole coverage so far whenever a source has answered. */
  onUpdate?: (coverage: Coverage) => void;
}

const DEFAULT_TIME_OUT_MS = 8000;

/** Asks all sources side by side. Resolves when each has answered, failed or run out of time; a failure stands beside the others' links. */
export async function findCoverage(
  query: CoverageQuery,
  sources: CoverageSource[],
  options: FindOptions = {},
): Promise<Coverage> {
  const found = new Map<string, CoverageLink[]>();
  const states = new Map<string, SourceState>(
    sources.map(({ id }) => [id, { sourceId: id, state: 'searching' }]),
  );
  const coverage = (): Coverage => ({
    links: rankLinks([...found.values()].flat(), options.languages),
    sources: [...states.values()],
  });
  await Promise.all(
    sources.map(async (source) => {
      try {
        found.set(source.id, await searchInTime(source, query, options));
        states.set(source.id, { sourceId: source.id, state: 'done' });
      } catch (error) {
        states.set(source.id, failure(source.id, error));
      }
      if (!options.signal?.aborted) options.onUpdate?.(coverage());
    }),
  );
  return coverage();
}

async function searchInTime(
  source: CoverageSource,
  query: CoverageQuery,
  options: FindOptions,
): Promise<CoverageLink[]> {
  const stop = new AbortController();
  const timer = setTimeout(
    () => stop.abort(new SourceUnavailable('timeout')),
    source.timeOutMs ?? options.timeOutMs ?? DEFAULT_TIME_OUT_MS,
  );
  const signal = options.signal ? AbortSignal.any([stop.signal, options.signal]) : stop.signal;
  try {
    signal.throwIfAborted();
    return await Promise.race([
      source.search(query, contextOf(source, options, signal)),
      aborted(signal),
    ]);
  } finally {
    clearTimeout(timer);
    // Frees the listener of `aborted`, and tells a source that lost the race to stop.
    stop.abort();
  }
}

function contextOf(
  source: CoverageSource,
  options: FindOptions,
  signal: AbortSignal,
): SearchContext {
  const fetch = source.hosts.length > 0 ? options.fetch : undefined;
  return { languages: options.onlyLanguages, since: options.since, fetch, signal };
}

/** A source that ignores its signal must not hold up the others. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function failure(sourceId: string, error: unknown): SourceState {
  if (error instanceof SourceUnavailable) {
    const { reason, detail, retryAt } = error;
    return { sourceId, state: 'failed', reason, detail, retryAt };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { sourceId, state: 'failed', reason: 'unexpected', detail };
}
