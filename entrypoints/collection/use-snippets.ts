import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CollectionState } from '@/components/collection/CollectionView';
import { inBatches } from '@/lib/collection/batches';
import type { Snippet } from '@/lib/collection/snippet';
import { handleMessages, sendToBackground } from '@/lib/messaging/messenger';
import type { ToPages } from '@/lib/messaging/protocol';
import { loadSnippets } from './load-snippets';

interface Snippets {
  state: CollectionState;
  reload(): void;
  /** Puts changed snippets in the place of the old ones, adds new ones, and takes others out of view. */
  replaceMany(changed: Snippet[], removed: string[]): void;
}

/** An import or a sync tells of batch after batch: the list is not drawn anew more often than that. */
const PAUSE_MS = 500;

/** The collection as it is in the background: page by page at first, then kept in step with what is written anywhere. */
export function useSnippets(): Snippets {
  const [state, setState] = useState<CollectionState>({ kind: 'loading' });

  const reload = useCallback(() => {
    const load = async () => {
      // the first page is shown while the others come
      const all = await loadSnippets((snippets) =>
        setState((now) =>
          now.kind === 'ready' && now.isComplete
            ? now
            : { kind: 'ready', snippets, isComplete: false },
        ),
      );
      setState({ kind: 'ready', snippets: all, isComplete: true });
    };
    load().catch((error: unknown) =>
      setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
  }, []);

  const replaceMany = useCallback((changed: Snippet[], removed: string[]) => {
    setState((now) => {
      if (now.kind !== 'ready') return now;
      const byId = new Map(now.snippets.map((snippet) => [snippet.id, snippet]));
      for (const id of removed) byId.delete(id);
      for (const snippet of changed) byId.set(snippet.id, snippet);
      return { ...now, snippets: [...byId.values()] };
    });
  }, []);

  useEffect(() => {
    reload();
    const take = takeInTurn(async (ids) => {
      const changed = (
        await inBatches(ids, (batch) => sendToBackground('getSnippets', batch))
      ).flat();
      const present = new Set(changed.map(({ id }) => id));
      replaceMany(
        changed,
        ids.filter((id) => !present.has(id)),
      );
    });
    return handleMessages<Pick<ToPages, 'snippetsChanged'>>('pages', {
      snippetsChanged: (_sender, ids) => void take(ids).catch(reload),
    });
  }, [reload, replaceMany]);
  return { state, reload, replaceMany };
}

/** Hands ids over at once when nothing is under way; what is told meanwhile goes together, after a pause. */
function takeInTurn(work: (ids: string[]) => Promise<void>): (ids: string[]) => Promise<void> {
  const waiting = new Set<string>();
  let isBusy = false;
  return async (ids) => {
    for (const id of ids) waiting.add(id);
    if (isBusy) return;
    isBusy = true;
    try {
      while (waiting.size > 0) {
        const together = [...waiting];
        waiting.clear();
        await work(together);
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    } finally {
      isBusy = false;
    }
  };
}
