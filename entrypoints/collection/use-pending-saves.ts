import { useEffect, useState } from 'preact/hooks';
import type { PendingSavesProps } from '@/components/collection/PendingSaves';
import type { PendingSave } from '@/lib/collection/pending-save';
import { handleMessages, sendToBackground } from '@/lib/messaging/messenger';
import type { ToPages } from '@/lib/messaging/protocol';

/** Saves that failed and are kept for another try. */
export function usePendingSaves(): PendingSavesProps {
  const [saves, setSaves] = useState<PendingSave[]>([]);
  useEffect(() => {
    const load = () => void sendToBackground('listPendingSaves').then(setSaves);
    load();
    return handleMessages<Pick<ToPages, 'pendingSavesChanged'>>('pages', {
      pendingSavesChanged: load,
    });
  }, []);
  return {
    saves,
    onRetry: () => void sendToBackground('retryPendingSaves').then(setSaves),
    onDiscard: (id) =>
      void sendToBackground('discardPendingSave', id).then(() =>
        setSaves((now) => now.filter(({ snippet }) => snippet.id !== id)),
      ),
  };
}
