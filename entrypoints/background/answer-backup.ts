import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { backUpInto, chosenFolder, mayWriteInto } from '@/lib/collection/backup/backup-folder';
import {
  type BackupFile,
  backupFileName,
  nextBackupAt,
  rollFiles,
} from '@/lib/collection/backup/backup-plan';
import {
  type BackupPlan,
  type BackupState,
  NO_BACKUP,
  type WrittenBackup,
} from '@/lib/collection/backup/backup-state';
import { BATCH_SIZE } from '@/lib/collection/batches';
import { exportJson } from '@/lib/collection/export/json';
import type { Snippet } from '@/lib/collection/snippet';
import type { Collection } from '@/lib/collection/store';
import { createWriteQueue } from '@/lib/collection/write-queue';
import type { BackupCalls } from '@/lib/messaging/collection-calls';
import { type Handlers, tellPages } from '@/lib/messaging/messenger';
import { downloadFile } from './download-file';

const ALARM = 'collection-backup';
const FOLDER = 'Parallax';
/** After a failure, and before a backup that is due at a start. */
const RETRY_MS = 60 * 60_000;
const SOON_MS = 30_000;

interface Stored {
  plan: BackupPlan;
  last?: WrittenBackup;
  failure?: BackupState['failure'];
  /** In the downloads folder, the newest first. */
  files: BackupFile[];
}

const stored = storage.defineItem<Stored>('local:backup', {
  fallback: { plan: NO_BACKUP, files: [] },
});

/** The rolling backup to the chosen folder or the downloads folder, by an alarm and on demand. Listeners are added at once, as a worker needs. */
export function answerBackup(collection: Collection): Handlers<BackupCalls> {
  const queue = createWriteQueue();
  const change = async (edit: Partial<Stored>): Promise<BackupState> => {
    const changed = { ...(await stored.getValue()), ...edit };
    await stored.setValue(changed);
    await schedule(changed);
    const state = stateOf(changed);
    void tellPages('backupChanged', state);
    return state;
  };
  const backUp = (): Promise<BackupState> =>
    queue.add(async () => {
      const { plan, files } = await stored.getValue();
      const at = new Date();
      const inFolder = await intoFolder(collection, plan.keep);
      if (inFolder) return change({ last: inFolder, failure: undefined });
      if (!(await browser.permissions.contains({ permissions: ['downloads'] })))
        return change({ failure: { at: at.toISOString(), reason: 'permission', said: '' } });
      try {
        const { last, file } = await write(collection, at);
        const { kept, gone } = rollFiles(files, file, plan.keep);
        const state = await change({ last, failure: undefined, files: kept });
        // only now that a newer one is complete and known
        await Promise.all(gone.map(remove));
        return state;
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        return change({ failure: { at: at.toISOString(), reason: 'interrupted', said } });
      }
    });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void backUp();
  });
  void stored.getValue().then(schedule);

  return {
    getBackup: async () => stateOf(await stored.getValue()),
    planBackup: (_sender, plan) => change({ plan, failure: undefined }),
    backUpNow: () => backUp(),
    backupWritten: (_sender, last) => change({ last, failure: undefined }),
  };
}

/** Undefined where no folder was chosen, or it cannot be written to now: the downloads folder takes its place. */
async function intoFolder(
  collection: Collection,
  keep: number,
): Promise<WrittenBackup | undefined> {
  try {
    const folder = await chosenFolder();
    if (!folder || !(await mayWriteInto(folder))) return undefined;
    return await backUpInto(folder, await readAll(collection), keep);
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}

async function write(
  collection: Collection,
  at: Date,
): Promise<{ last: WrittenBackup; file: BackupFile }> {
  const snippets = await readAll(collection);
  const bytes = new TextEncoder().encode(exportJson(snippets));
  const fileName = backupFileName(at);
  const downloadId = await downloadFile(`${FOLDER}/${fileName}`, bytes);
  const last: WrittenBackup = {
    at: at.toISOString(),
    where: 'downloads',
    fileName,
    snippets: snippets.length,
    bytes: bytes.length,
  };
  return { last, file: { downloadId, fileName } };
}

async function readAll(collection: Collection): Promise<Snippet[]> {
  const snippets: Snippet[] = [];
  for (let page = await collection.page(BATCH_SIZE); ; ) {
    snippets.push(...page.snippets);
    if (!page.next) return snippets;
    page = await collection.page(BATCH_SIZE, page.next);
  }
}

/** What the reader has moved or deleted is theirs to keep or not. */
async function remove({ downloadId }: BackupFile): Promise<void> {
  await browser.downloads.removeFile(downloadId).catch(() => undefined);
  await browser.downloads.erase({ id: downloadId }).catch(() => undefined);
}

async function schedule({ plan, last, failure }: Stored): Promise<void> {
  const now = Date.now();
  const due = nextBackupAt(plan, last, now);
  if (due === undefined) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const earliest = failure ? Date.parse(failure.at) + RETRY_MS : now + SOON_MS;
  await browser.alarms.create(ALARM, { when: Math.max(due, earliest, now + SOON_MS) });
}

function stateOf({ plan, last, failure }: Stored): BackupState {
  const nextAt = nextBackupAt(plan, last, Date.now());
  return { ...plan, last, failure, nextAt };
}
