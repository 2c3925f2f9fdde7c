import type { LoggedRequest, RequestLog, Told } from './request-log';
import type { FailureReason } from './source-failure';

/** Writes down a conversation with a host that never ends: one entry an hour, also over restarts of the background. */
export interface ExchangeLog {
  /** A request is about to leave with so many snippets. */
  asked(host: string, snippets: number): Promise<void>;
  /** What came back; no status where nothing did. */
  answered(host: string, status?: number): Promise<void>;
}

const SOURCE = 'collection-sync';
const ONE_ENTRY_MS = 3_600_000;
/** The entry of this hour is looked for among so many. */
const LOOKED_AT = 200;

/** Replication asks several times a minute: entry by entry it would bury all others, so requests are counted in one. */
export function openExchangeLog(log: RequestLog, now: () => number = Date.now): ExchangeLog {
  let turn: Promise<unknown> = Promise.resolve();
  const change = (
    host: string,
    edit: (entry: LoggedRequest | undefined) => Omit<LoggedRequest, 'id'> | undefined,
  ): Promise<void> => {
    const done = turn.then(async () => {
      const known = await entryOfThisHour(log, host, now());
      const edited = edit(known);
      if (!edited) return;
      const isWritten = known && (await log.replace({ ...edited, id: known.id }));
      if (!isWritten) await log.add(edited);
    });
    turn = done.catch(() => undefined);
    return done;
  };
  return {
    asked: (host, snippets) =>
      change(host, (entry) => ({
        at: now(),
        sourceId: SOURCE,
        host,
        ...entry,
        told: toldMore(entry?.told, snippets),
      })),
    answered: (host, status) =>
      change(host, (entry) => entry && { ...entry, status, failure: failureOf(status) }),
  };
}

async function entryOfThisHour(
  log: RequestLog,
  host: string,
  nowMs: number,
): Promise<LoggedRequest | undefined> {
  const entries = await log.list(LOOKED_AT);
  // a clock that was put back leaves entries of the future
  return entries.find(
    (entry) =>
      entry.sourceId === SOURCE && entry.host === host && Math.abs(nowMs - entry.at) < ONE_ENTRY_MS,
  );
}

function toldMore(before: Told | undefined, snippets: number): Told {
  const [sent, requests] = before?.code === 'collection-synced' ? before.params : ['0', '0'];
  const params: [string, string] = [String(Number(sent) + snippets), String(Number(requests) + 1)];
  return { code: 'collection-synced', params };
}

/** A missing checkpoint or an overtaken one is part of replication. */
function failureOf(status: number | undefined): FailureReason | undefined {
  if (status === undefined) return 'network';
  if (status === 401) return 'wrong-credentials';
  if (status === 403) return 'refused';
  if (status === 429) return 'throttled';
  return status >= 500 ? 'server-error' : undefined;
}
