import { askSources, type Findings } from './ask-sources';
import {
  type CoverageMemory,
  fleetingCoverageMemory,
  type RememberedCoverage,
} from './coverage-memory';
import type { Coverage, CoverageQuery, CoverageSource, SourceState } from './coverage-source';
import { presentCoverage } from './find-coverage';
import { FULL_TEXT, type ReadCandidates } from './full-text/read-candidates';
import { planSearch, type SearchWish, type SourceChoice } from './plan-search';
import type { Ask } from './web/ask';

export interface DeskParts {
  memory: CoverageMemory;
  /** All sources, as the reader has set them now. */
  choices: () => Promise<SourceChoice[]>;
  /** The reader's languages, preferred first. */
  languages: () => Promise<string[]>;
  ask: Ask;
  /** Reads reports in full that are known by their headline; see full-text. */
  readCandidates?: ReadCandidates;
  now?: () => number;
}

/** Looks for the coverage of articles; what is found is remembered as it comes. */
export interface CoverageDesk {
  /** Starts or joins a search and answers with what is known as soon as the sources that ask nobody have answered. */
  find(query: CoverageQuery, wish: SearchWish): Promise<Coverage>;
  /** The same, when every source has answered. */
  findAll(query: CoverageQuery, wish: SearchWish): Promise<Coverage>;
  /** Looks again for an article that is remembered, without its page; undefined when it is not. */
  recheck(url: string): Promise<Coverage | undefined>;
}

interface Search {
  query: CoverageQuery;
  wish: SearchWish;
  record: RememberedCoverage;
  keep: CoverageMemory;
  /** The sources that ask nobody have answered. */
  first: Promise<unknown>;
  /** Everything under way has ended; replaced when something is added. */
  done: Promise<unknown>;
}

/** A popup shows nothing while it waits for the first answer. */
const FIRST_ANSWER_MS = 400;

/** Opens the desk. A search ends with the background; the next call for the article takes it up from what is remembered. */
export function openCoverageDesk(parts: DeskParts): CoverageDesk {
  const { memory, choices, languages, now = Date.now } = parts;
  const fleeting = fleetingCoverageMemory();
  const running = new Map<string, Promise<Search>>();

  const present = async (record: RememberedCoverage): Promise<Coverage> => {
    const chosen = await choices();
    const off = new Set(chosen.flatMap(({ isOn, source }) => (isOn ? [] : [source.id])));
    const links = record.links.filter(({ sourceId }) => !off.has(sourceId));
    return presentCoverage({ links, sources: record.sources }, await languages());
  };

  const run = async ({ query, record, keep }: Search, sources: CoverageSource[]): Promise<void> => {
    if (sources.length === 0) return;
    let saved: Promise<void> = Promise.resolve();
    const onChange = (findings: Findings): void => {
      mergeInto(record, sources, findings);
      record.at = now();
      saved = saved.then(() => keep.save(record));
    };
    const own = partOf(record, sources);
    await askSources(query, sources, own, { ask: parts.ask, onChange });
    await saved;
  };

  /** Asks what the wish demands and is not being asked already. */
  const extend = async (search: Search, wish: SearchWish): Promise<void> => {
    const { record, keep, done } = search;
    const busy = new Set(record.sources.filter(isSearching).map(({ sourceId }) => sourceId));
    const { ask, states } = planSearch(await choices(), record, wish, now());
    const added = ask.filter(({ id }) => !busy.has(id));
    for (const { id } of added) record.askedAt[id] = now();
    const reads = wish.isPrivate ? undefined : parts.readCandidates;
    // Said from the start, so that who watches goes on watching when the sources are done.
    const started = [...added.map(({ id }) => id), ...(reads ? [FULL_TEXT] : [])];
    record.sources = [
      ...record.sources.filter(({ sourceId }) => busy.has(sourceId) && sourceId !== FULL_TEXT),
      ...states.filter(({ sourceId }) => !busy.has(sourceId)),
      ...started.map((sourceId) => ({ sourceId, state: 'searching' as const })),
    ];
    search.first = run(
      search,
      added.filter(({ hosts }) => hosts.length === 0),
    );
    const others = run(
      search,
      added.filter(({ hosts }) => hosts.length > 0),
    );
    search.done = Promise.all([done, search.first, others]).then(async () => {
      await reads?.(record, () => keep.save(record));
      const isIdle = (state: SourceState) => state.sourceId === FULL_TEXT && isSearching(state);
      record.sources = record.sources.filter((state) => !isIdle(state));
      if (reads) await keep.save(record);
    });
  };

  const begin = async (query: CoverageQuery, wish: SearchWish): Promise<Search> => {
    const keep = wish.isPrivate ? fleeting : memory;
    const url = query.article.canonicalUrl;
    const known = (await keep.load(url)) ?? emptyRecord(url);
    // Nobody asks any more what was being asked when the background died.
    const sources = known.sources.filter((state) => !isSearching(state));
    const record: RememberedCoverage = { ...known, sources, query, at: now() };
    const idle = Promise.resolve();
    const search: Search = { query, wish, record, keep, first: idle, done: idle };
    await extend(search, wish);
    return search;
  };

  const search = async (query: CoverageQuery, wish: SearchWish): Promise<Search> => {
    const key = `${wish.isPrivate} ${query.article.canonicalUrl}`;
    const current = running.get(key);
    if (current) {
      const joined = await current;
      if (wish.asked || wish.again) await extend(joined, wish);
      return joined;
    }
    const started = begin(query, wish);
    running.set(key, started);
    started
      .then(untilDone)
      .catch((error: unknown) => console.error(error))
      .finally(() => running.delete(key));
    return started;
  };

  return {
    async find(query, wish) {
      const { record, first } = await search(query, wish);
      await Promise.race([first, new Promise((resolve) => setTimeout(resolve, FIRST_ANSWER_MS))]);
      return present(record);
    },
    async findAll(query, wish) {
      const found = await search(query, wish);
      await untilDone(found);
      return present(found.record);
    },
    async recheck(url) {
      const known = await memory.load(url);
      if (!known) return undefined;
      const { record, first } = await search(known.query, { isPrivate: false });
      await first;
      return present(record);
    },
  };
}

async function untilDone(search: Search): Promise<void> {
  for (let done: unknown; done !== search.done; ) {
    done = search.done;
    await done;
  }
}

/** What a record holds from some of the sources. */
function partOf(record: Findings, sources: CoverageSource[]): Findings {
  const ids = new Set(sources.map(({ id }) => id));
  return { links: record.links.filter(({ sourceId }) => ids.has(sourceId)), sources: [] };
}

/** Replaces what the record holds from the sources, save what is known better: a report that was read in full. */
function mergeInto(record: RememberedCoverage, sources: CoverageSource[], found: Findings): void {
  const ids = new Set(sources.map(({ id }) => id));
  const readBefore = new Map(
    record.links
      .filter(({ article, basis }) => basis === 'text' && record.read[article.canonicalUrl])
      .map((link) => [`${link.sourceId} ${link.article.canonicalUrl}`, link]),
  );
  const links = found.links
    .filter(({ article }) => record.read[article.canonicalUrl] !== 'other-event')
    .map((link) => readBefore.get(`${link.sourceId} ${link.article.canonicalUrl}`) ?? link);
  record.links = [...record.links.filter(({ sourceId }) => !ids.has(sourceId)), ...links];
  record.sources = [
    ...record.sources.filter(({ sourceId }) => !ids.has(sourceId)),
    ...found.sources.filter(({ sourceId }) => ids.has(sourceId)),
  ];
}

function isSearching({ state }: { state: string }): boolean {
  return state === 'searching';
}

function emptyRecord(url: string): Omit<RememberedCoverage, 'query'> {
  return { url, at: 0, links: [], sources: [], askedAt: {}, read: {} };
}
