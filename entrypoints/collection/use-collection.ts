import { useEffect, useState } from 'preact/hooks';
import type { CollectionState, CollectionViewProps } from '@/components/collection/CollectionView';
import { offerDownload } from '@/components/primitives/offer-download';
import { exportJson } from '@/lib/collection/export/json';
import { exportMarkdown } from '@/lib/collection/export/markdown';
import type { Snippet } from '@/lib/collection/snippet';
import { requestPersistence } from '@/lib/collection/storage-status';
import { sendToBackground } from '@/lib/messaging/messenger';
import { loadSnippets } from './load-snippets';

/** State and actions of the collection page; what other pages save appears when this one is looked at again. */
export function useCollection(): CollectionViewProps {
  const [state, setState] = useState<CollectionState>({ kind: 'loading' });

  const load = async () => {
    try {
      setState({ kind: 'ready', snippets: await loadSnippets() });
    } catch (error) {
      setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') void load();
    };
    refresh();
    // The person is looking at what must not be lost; the answer changes nothing here.
    requestPersistence().catch(() => undefined);
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, []);

  const change = (edit: (snippets: Snippet[]) => Snippet[]) =>
    setState((now) =>
      now.kind === 'ready' ? { kind: 'ready', snippets: edit(now.snippets) } : now,
    );

  return {
    state,
    onRetry: () => void load(),
    onOpen: ({ id }) => void sendToBackground('openSnippet', id),
    async onUpdate(id, values) {
      const saved = await sendToBackground('updateSnippet', { id, ...values });
      change((snippets) => snippets.map((snippet) => (snippet.id === id ? saved : snippet)));
    },
    onDelete(id) {
      change((snippets) => snippets.filter((snippet) => snippet.id !== id));
      // What could not be deleted comes back into view.
      sendToBackground('deleteSnippet', id).catch(load);
    },
    onRestore(snippet) {
      change((snippets) => [...snippets, snippet]);
      sendToBackground('restoreSnippet', snippet).catch(load);
    },
    onExport(format) {
      if (state.kind !== 'ready') return;
      if (format === 'json')
        offerDownload('parallax-collection.json', 'application/json', exportJson(state.snippets));
      else offerDownload('parallax-collection.md', 'text/markdown', exportMarkdown(state.snippets));
    },
  };
}
