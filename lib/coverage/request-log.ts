import type { OpenCoverageDatabase } from './coverage-database';
import type { FailureReason } from './source-failure';

/** What a request told its host, as the message `told_CODE` words it ('-' as '_') with its parameters. */
export type Told =
  /** Feed's name. */
  | { code: 'feed-followed'; params: [feed: string] }
  /** The site whose feeds are looked for. */
  | { code: 'feeds-looked-for'; params: [address: string] }
  /** The query as it was sent: names of people and places. */
  | { code: 'names-searched'; params: [query: string] }
  /** Which hours' files were taken; no article's address. */
  | { code: 'hours-taken'; params: [hours: string] }
  /** Nothing but that somebody reads this report. */
  | { code: 'report-read'; params: [title: string] }
  /** The host's rules for programs were asked for. */
  | { code: 'rules-asked'; params: [] }
  /** Title of an article that was put into the newsroom's index. */
  | { code: 'article-shared'; params: [title: string] }
  /** How many keys of the article, for which days. */
  | { code: 'keys-compared'; params: [count: string, days: string] }
  /** How many snippets of the collection were sent, in how many requests. */
  | { code: 'collection-synced'; params: [snippets: string, requests: string] };

/** One request that left the browser. Serialisable. */
export interface LoggedRequest {
  id: number;
  /** Epoch ms. */
  at: number;
  /** The coverage source, or 'feed-finder', 'full-text' or 'collection-sync'. */
  sourceId: string;
  host: string;
  told: Told;
  /** HTTP status; absent when no answer came. */
  status?: number;
  /** Body bytes that were read. */
  bytes?: number;
  /** Why it brought nothing; absent when it did. */
  failure?: FailureReason;
}

/** Where requests are written down as they happen. */
export interface RequestLog {
  /** Resolves to the entry's id. */
  add(request: Omit<LoggedRequest, 'id'>): Promise<number>;
  /** Writes an entry anew; false where it has been cleared since. */
  replace(request: LoggedRequest): Promise<boolean>;
  /** Newest first; `before` is an id. */
  list(limit: number, before?: number): Promise<LoggedRequest[]>;
  clear(): Promise<void>;
}

const MOST_REQUESTS = 5000;
/** Counting at every request would cost more than the request's entry. */
const TRIM_EVERY = 100;

/** The log that the options page shows; the oldest entries go when it has more than `most`. */
export function openRequestLog(open: OpenCoverageDatabase, most = MOST_REQUESTS): RequestLog {
  return {
    async add(request) {
      const database = await open();
      const id = await database.add('requests', request);
      if (id % TRIM_EVERY === 0 || most < TRIM_EVERY)
        await database.delete('requests', IDBKeyRange.upperBound(id - most));
      return id;
    },
    async replace(request) {
      const { store } = (await open()).transaction('requests', 'readwrite');
      if ((await store.count(request.id)) === 0) return false;
      await store.put(request);
      return true;
    },
    async list(limit, before) {
      const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
      const read = (await open()).transaction('requests').store;
      const entries: LoggedRequest[] = [];
      let cursor = await read.openCursor(range, 'prev');
      while (cursor && entries.length < limit) {
        entries.push({ ...cursor.value, id: cursor.key });
        cursor = await cursor.continue();
      }
      return entries;
    },
    async clear() {
      await (await open()).clear('requests');
    },
  };
}
