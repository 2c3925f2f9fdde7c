import { BATCH_SIZE } from './batches';
import type { Snippet } from './snippet';

/** How long a deletion can be undone, also after the background was stopped. */
const KEPT_MS = 60 * 60 * 1000;

/** Local documents are never replicated: what was deleted here does not live on elsewhere. */
const LIST = '_local/removed';

interface Removal {
  at: number;
  chunks: number;
}

type Stored = PouchDB.StoredFields & Record<string, unknown>;

/** Snippets that were deleted a short while ago, kept so that the deletion can be undone. */
export interface RemovedSnippets {
  /** Adds to what is kept under the name of an undo; stored when it resolves. */
  keep(undo: string, snippets: readonly Snippet[], now: number): Promise<void>;
  /** One part of what is kept, the first first; undefined when none is left. `drop` forgets it. */
  next(undo: string): Promise<{ snippets: Snippet[]; drop(): Promise<void> } | undefined>;
  /** Forgets what is older than an hour. */
  forgetOld(now: number): Promise<void>;
}

/** Keeps them in local documents of the collection's own database. */
export function keepRemovedSnippets(open: () => PouchDB.Database): RemovedSnippets {
  const load = async (id: string): Promise<Stored | undefined> => {
    try {
      return await open().get(id);
    } catch (error) {
      if ((error as { status?: number }).status === 404) return undefined;
      throw error;
    }
  };
  const drop = async (id: string) => {
    const stored = await load(id);
    if (stored) await open().remove(id, stored._rev);
  };
  const list = async (): Promise<{ stored?: Stored; removals: Map<string, Removal> }> => {
    const stored = await load(LIST);
    return { stored, removals: new Map((stored?.removals ?? []) as [string, Removal][]) };
  };
  const store = async (removals: Map<string, Removal>, stored?: Stored) => {
    const document = { _id: LIST, ...(stored && { _rev: stored._rev }), removals: [...removals] };
    await open().put(document);
  };

  return {
    async keep(undo, snippets, now) {
      const { stored, removals } = await list();
      let { chunks } = removals.get(undo) ?? { chunks: 0 };
      for (let at = 0; at < snippets.length; at += BATCH_SIZE) {
        const _id = chunkId(undo, chunks++);
        const before = await load(_id);
        const part = { _id, ...(before && { _rev: before._rev }) };
        await open().put({ ...part, ...{ snippets: snippets.slice(at, at + BATCH_SIZE) } });
      }
      removals.set(undo, { at: now, chunks });
      await store(removals, stored);
    },
    async next(undo) {
      const { removals } = await list();
      const { chunks = 0 } = removals.get(undo) ?? {};
      for (let chunk = 0; chunk < chunks; chunk++) {
        const id = chunkId(undo, chunk);
        const kept = await load(id);
        if (kept) return { snippets: kept.snippets as Snippet[], drop: () => drop(id) };
      }
      return undefined;
    },
    async forgetOld(now) {
      const { stored, removals } = await list();
      // a clock that was put back leaves times in the future
      const old = [...removals].filter(([, { at }]) => Math.abs(now - at) > KEPT_MS);
      if (old.length === 0) return;
      for (const [undo, { chunks }] of old) {
        for (let chunk = 0; chunk < chunks; chunk++) await drop(chunkId(undo, chunk));
        removals.delete(undo);
      }
      await store(removals, stored);
    },
  };
}

function chunkId(undo: string, chunk: number): string {
  return `_local/removed-${undo}-${chunk}`;
}
