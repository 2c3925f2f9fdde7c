import { askSources, type Findings } from './ask-sources';
import type { CoverageMemory, RememberedCoverage } from './coverage-memory';
import type { CoverageQuery, CoverageSource, SourceState } from './coverage-source';
import { FULL_TEXT, type ReadCandidates } from './full-text/read-candidates';
import { planSearch, type SearchWish, type SourceChoice } from './plan-search';
import type { Ask } from './web/ask';

export interface SearchParts {
  /** All sources, as the reader has set them now. */
  choices: () => Promise<SourceChoice[]>;
  ask: Ask;
  /** Reads reports in full that are known by their headline; see full-text. */
  readCandidates?: ReadCandidates;
  now: () => number;
}

/** The search for one article's coverage, from its first question to its last answer; what comes is kept at once. */
export class CoverageSearch {
  readonly record: RememberedCoverage;
  readonly #keep: CoverageMemory;
  readonly #parts: SearchParts;
  #first: Promise<unknown> = Promise.resolve();
  #done: Promise<unknown> = Promise.resolve();

  private constructor(record: RememberedCoverage, keep: CoverageMemory, parts: SearchParts) {
    this.record = record;
    this.#keep = keep;
    this.#parts = parts;
  }

  /** Goes on from what `keep` remembers of the article. */
  static async begin(
    query: CoverageQuery,
    wish: SearchWish,
    keep: CoverageMemory,
    parts: SearchParts,
  ): Promise<CoverageSearch> {
    const url = query.article.canonicalUrl;
    const known = (await keep.load(url)) ?? emptyRecord(url);
    // Nobody asks any more what was being asked when the background died.
    const sources = known.sources.filter((state) => !isSearching(state));
    const search = new CoverageSearch({ ...known, sources, query, at: parts.now() }, keep, parts);
    await search.extend(wish);
    return search;
  }

  /** Resolves when the sources that ask nobody have answered. */
  get first(): Promise<unknown> {
    return this.#first;
  }

  /** Resolves when nothing is under way, also of what was added meanwhile. */
  async untilDone(): Promise<void> {
    for (let done: unknown; done !== this.#done; ) {
      done = this.#done;
      await done;
    }
  }

  /** Asks what a wish demands and is not being asked already. */
  async extend(wish: SearchWish): Promise<void> {
    const added = await this.#plan(wish);
    const reads = wish.isPrivate ? undefined : this.#parts.readCandidates;
    // Said from the start, so that who watches goes on watching when the sources are done.
    if (reads) setState(this.record, { sourceId: FULL_TEXT, state: 'searching' });
    this.#first = this.#run(added.filter(({ hosts }) => hosts.length === 0));
    const others = this.#run(added.filter(({ hosts }) => hosts.length > 0));
    this.#done = Promise.all([this.#done, this.#first, others]).then(() => this.#read(reads));
  }

  async #plan(wish: SearchWish): Promise<CoverageSource[]> {
    const { record } = this;
    const { choices, now } = this.#parts;
    const busy = new Set(record.sources.filter(isSearching).map(({ sourceId }) => sourceId));
    const { ask, states } = planSearch(await choices(), record, wish, now());
    const added = ask.filter(({ id }) => !busy.has(id));
    record.sources = [
      ...record.sources.filter(({ sourceId }) => busy.has(sourceId)),
      ...states.filter(({ sourceId }) => !busy.has(sourceId)),
    ];
    for (const { id } of added) {
      record.askedAt[id] = now();
      setState(record, { sourceId: id, state: 'searching' });
    }
    return added;
  }

  async #run(sources: CoverageSource[]): Promise<void> {
    if (sources.length === 0) return;
    const { record } = this;
    const { ask, now } = this.#parts;
    let saved: Promise<void> = Promise.resolve();
    const onChange = (findings: Findings): void => {
      mergeInto(record, sources, findings);
      record.at = now();
      saved = saved.then(() => this.#keep.save(record));
    };
    const ids = new Set(sources.map(({ id }) => id));
    const links = record.links.filter(({ sourceId }) => ids.has(sourceId));
    await askSources(record.query, sources, { links, sources: [] }, { ask, onChange });
    await saved;
  }

  async #read(readCandidates: ReadCandidates | undefined): Promise<void> {
    if (!readCandidates) return;
    await readCandidates(this.record, () => this.#keep.save(this.record));
    // It had nothing to read.
    const isIdle = (state: SourceState) => state.sourceId === FULL_TEXT && isSearching(state);
    this.record.sources = this.record.sources.filter((state) => !isIdle(state));
    await this.#keep.save(this.record);
  }
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

function setState(record: RememberedCoverage, state: SourceState): void {
  const others = record.sources.filter(({ sourceId }) => sourceId !== state.sourceId);
  record.sources = [...others, state];
}

function isSearching({ state }: { state: string }): boolean {
  return state === 'searching';
}

function emptyRecord(url: string): Omit<RememberedCoverage, 'query'> {
  return { url, at: 0, links: [], sources: [], askedAt: {}, read: {} };
}
