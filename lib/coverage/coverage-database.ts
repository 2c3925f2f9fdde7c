import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { RememberedCoverage } from './coverage-memory';
import type { FeedState } from './feeds/feed-state';
import type { LoggedRequest } from './request-log';
import type { CachedAnswer } from './web/answer-cache';
import type { HostState } from './web/host-pace';

interface CoverageSchema extends DBSchema {
  requests: { key: number; value: Omit<LoggedRequest, 'id'> & { id?: number } };
  hosts: { key: string; value: HostState };
  answers: { key: string; value: CachedAnswer; indexes: { at: number } };
  feeds: { key: string; value: FeedState };
  coverage: { key: string; value: RememberedCoverage; indexes: { at: number } };
}

export type CoverageDatabase = IDBPDatabase<CoverageSchema>;

/** Gives the open database, opening it at first use and again after it was closed. */
export type OpenCoverageDatabase = () => Promise<CoverageDatabase>;

/** One step for each version, in order; a database of version n has had the first n. Never edit a step that was released. */
const STEPS: ((database: CoverageDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('requests', { keyPath: 'id', autoIncrement: true });
    database.createObjectStore('hosts', { keyPath: 'host' });
    database.createObjectStore('answers', { keyPath: 'key' }).createIndex('at', 'at');
    database.createObjectStore('feeds', { keyPath: 'id' });
    database.createObjectStore('coverage', { keyPath: 'url' }).createIndex('at', 'at');
  },
];

/** What coverage keeps beside the articles themselves, so that a stopped background loses nothing: feeds, hosts, found links, the log. */
export function coverageDatabase(name = 'parallax-coverage'): OpenCoverageDatabase {
  let opened: Promise<CoverageDatabase> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  return () => {
    opened ??= openDB<CoverageSchema>(name, STEPS.length, {
      upgrade(database, oldVersion) {
        for (const step of STEPS.slice(oldVersion)) step(database);
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      // A failed opening must not be remembered: the next call tries again.
      forget();
      throw error;
    });
    return opened;
  };
}
