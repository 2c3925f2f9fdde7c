import { useEffect, useState } from 'preact/hooks';
import type { SyncPanelProps } from '@/components/collection/SyncPanel';
import type { SyncState } from '@/lib/collection/sync/sync-state';
import { handleMessages, sendToBackground } from '@/lib/messaging/messenger';
import type { ToPages } from '@/lib/messaging/protocol';

/** How replication goes, as the background tells it. */
export function useSync(): SyncPanelProps {
  const [sync, setSync] = useState<SyncState>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    void sendToBackground('getSync').then(setSync);
    return handleMessages<Pick<ToPages, 'syncChanged'>>('pages', {
      syncChanged: (_sender, state) => setSync(state),
    });
  }, []);
  const run = async (answer: Promise<SyncState>): Promise<void> => {
    setBusy(true);
    try {
      setSync(await answer);
    } finally {
      setBusy(false);
    }
  };
  return {
    sync,
    isBusy,
    onStart: (account) => void run(sendToBackground('startSync', account)),
    onPause: () => void run(sendToBackground('pauseSync')),
    onResume: () => void run(sendToBackground('resumeSync')),
    onStop: () => void run(sendToBackground('stopSync')),
  };
}
