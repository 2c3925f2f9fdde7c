import { useEffect, useState } from 'preact/hooks';
import type { CollectionViewProps } from '@/components/collection/CollectionView';
import { useI18n } from '@/components/primitives/i18n';
import { offerDownload } from '@/components/primitives/offer-download';
import { inBatches } from '@/lib/collection/batches';
import { exportCollection } from '@/lib/collection/export/export-collection';
import { requestPersistence } from '@/lib/collection/storage-status';
import { sendToBackground } from '@/lib/messaging/messenger';
import { useBackup } from './use-backup';
import { useOverview } from './use-overview';
import { usePendingSaves } from './use-pending-saves';
import { useSnippets } from './use-snippets';
import { useSync } from './use-sync';

/** State and actions of the collection page; `onImport` is another hook's. */
export function useCollection(onImport: (file: File) => void): CollectionViewProps {
  const { t, locale, direction } = useI18n();
  const { state, reload, replaceMany } = useSnippets();
  const [unreadable, setUnreadable] = useState(0);
  useEffect(() => {
    // The person is looking at what must not be lost; the answer changes nothing here.
    requestPersistence().catch(() => undefined);
    void sendToBackground('listUnreadable').then(({ length }) => setUnreadable(length));
  }, []);
  // What changed is told to all pages, this one too; what could not be changed comes back into view.
  const run = (work: Promise<unknown>): void => void work.catch(reload);
  return {
    state,
    unreadable,
    pending: usePendingSaves(),
    safety: { backup: useBackup(), sync: useSync() },
    overview: useOverview(),
    actions: {
      onRetry: reload,
      onImport,
      onOpen: ({ id }) => void sendToBackground('openSnippet', id),
      onOpenReport: (url) => void sendToBackground('openArticle', url),
      async onUpdate(id, values) {
        replaceMany([await sendToBackground('updateSnippet', { id, ...values })], []);
      },
      onDelete(ids, undo) {
        replaceMany([], ids);
        run(inBatches(ids, (batch) => sendToBackground('deleteSnippets', batch, undo)));
      },
      onUndoDelete: (undo) => run(untilDone(() => sendToBackground('undoDeletion', undo))),
      onChangeMany: (ids, change) =>
        run(inBatches(ids, (batch) => sendToBackground('updateSnippets', batch, change))),
      onRenameTags: (from, to) => run(untilDone(() => sendToBackground('renameTags', from, to))),
      onExport(format, snippets) {
        const words = { title: t('collectionTitle'), language: locale, direction };
        void exportCollection(format, snippets, words).then(({ name, type, content }) =>
          offerDownload(name, type, content),
        );
      },
    },
  };
}

async function untilDone(call: () => Promise<{ isDone: boolean }>): Promise<void> {
  while (!(await call()).isDone);
}
