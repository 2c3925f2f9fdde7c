import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { BackupPanelProps } from '@/components/collection/BackupPanel';
import {
  askToWriteInto,
  backUpInto,
  chosenFolder,
  keepFolder,
  leaveFolder,
} from '@/lib/collection/backup/backup-folder';
import type { BackupState } from '@/lib/collection/backup/backup-state';
import { readStorageStatus, type StorageStatus } from '@/lib/collection/storage-status';
import { handleMessages, sendToBackground } from '@/lib/messaging/messenger';
import type { ToPages } from '@/lib/messaging/protocol';
import { loadSnippets } from './load-snippets';
import { offersFolders, pickFolder } from './pick-folder';

/** The rolling backup as the background keeps it, the folder that only a page can let the reader choose, and the storage's state. */
export function useBackup(): BackupPanelProps {
  const [backup, setBackup] = useState<BackupState>();
  const [storage, setStorage] = useState<StorageStatus>();
  const [folder, setFolder] = useState<FileSystemDirectoryHandle>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    void sendToBackground('getBackup').then(setBackup);
    void readStorageStatus().then(setStorage);
    if (offersFolders()) void chosenFolder().then(setFolder);
    return handleMessages<Pick<ToPages, 'backupChanged'>>('pages', {
      backupChanged: (_sender, state) => setBackup(state),
    });
  }, []);
  const run = async (work: () => Promise<BackupState>): Promise<void> => {
    setBusy(true);
    try {
      setBackup(await work());
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      const failure = { at: new Date().toISOString(), reason: 'failed', said } as const;
      setBackup((now) => now && { ...now, failure });
    } finally {
      setBusy(false);
    }
  };
  const writeInto = async (chosen: FileSystemDirectoryHandle): Promise<BackupState> => {
    await askToWriteInto(chosen);
    const written = await backUpInto(chosen, await loadSnippets(), backup?.keep ?? 1);
    return sendToBackground('backupWritten', written);
  };
  const choose = async (): Promise<void> => {
    const chosen = await pickFolder();
    if (!chosen) return;
    await keepFolder(chosen);
    setFolder(chosen);
    await run(() => writeInto(chosen));
  };
  return {
    backup,
    storage,
    isBusy,
    nowMs: Date.now(),
    folder: offersFolders()
      ? {
          name: folder?.name,
          onChoose: () => void choose(),
          onLeave: () => void leaveFolder().then(() => setFolder(undefined)),
        }
      : undefined,
    onPlan: (plan) =>
      void run(async () => {
        if (plan.every !== 'off' && !folder) await mayDownload();
        return sendToBackground('planBackup', plan);
      }),
    onBackUpNow: () =>
      void run(async () => {
        if (folder) return writeInto(folder);
        await mayDownload();
        return sendToBackground('backUpNow');
      }),
  };
}

/** Asks the reader for leave when there is none yet; must be called while a press is handled. The background tells when it was refused. */
function mayDownload(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['downloads'] });
}
