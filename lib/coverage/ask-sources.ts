import { stripTracking } from '@/lib/article/canonical-url';
import type {
  CoverageLink,
  CoverageQuery,
  CoverageSource,
  SearchContext,
  SourceState,
} from './coverage-source';
import { SourceUnavailable } from './source-failure';
import type { Ask } from './web/ask';

/** Everything that sources have found for an article so far, unranked, and how each stands. Serialisable. */
export interface Findings {
  links: CoverageLink[];
  sources: SourceState[];
}

export interface AskOptions {
  /** Only reports in these languages; every language but the article's own when absent. */
  onlyLanguages?: string[];
  /** Epoch ms; nothing older. */
  since?: number;
  /** How long each source may take that names no limit of its own. */
  timeOutMs?: number;
  signal?: AbortSignal;
  /** Handed to sources that ask others; a source without hosts gets none. */
  ask?: Ask;
  /** Called with all findings so far whenever a source has answered. */
  onChange?: (findings: Findings) => void;
  now?: () => number;
}

const DEFAULT_TIME_OUT_MS = 8000;

/**
 * Asks sources side by side. Resolves when each has answered, failed or run out of time; a failure stands beside the others'
 * links. What was `known` before stays unless it is found anew.
 */
export async function askSources(
  query: CoverageQuery,
  sources: CoverageSource[],
  known: Findings,
  options: AskOptions = {},
): Promise<Findings> {
  const { onChange, signal, now = Date.now } = options;
  const links = new Map(known.links.map((link) => [keyOf(link), link]));
  const states = new Map<string, SourceState>(
    known.sources.map((state) => [state.sourceId, state]),
  );
  for (const { id } of sources) states.set(id, { sourceId: id, state: 'searching' });
  const findings = (): Findings => ({ links: [...links.values()], sources: [...states.values()] });

  await Promise.all(
    sources.map(async (source) => {
      try {
        for (const link of await searchInTime(source, query, options)) {
          const foundAt = links.get(keyOf(link))?.foundAt ?? now();
          links.set(keyOf(link), { ...link, foundAt });
        }
        states.set(source.id, { sourceId: source.id, state: 'done', at: now() });
      } catch (error) {
        states.set(source.id, failure(source.id, error));
      }
      if (!signal?.aborted) onChange?.(findings());
    }),
  );
  return findings();
}

function keyOf({ sourceId, article }: CoverageLink): string {
  return `${sourceId} ${stripTracking(article.canonicalUrl)}`;
}

async function searchInTime(
  source: CoverageSource,
  query: CoverageQuery,
  options: AskOptions,
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
  { ask, onlyLanguages, since }: AskOptions,
  signal: AbortSignal,
): SearchContext {
  return {
    languages: onlyLanguages,
    since,
    ask: source.hosts.length > 0 ? ask : undefined,
    signal,
  };
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
