import { openDB } from 'idb';
import { exportJson } from '@/lib/collection/export/json';
import type { Snippet } from '@/lib/collection/snippet';
import { backupFileName } from './backup-plan';
import type { WrittenBackup } from './backup-state';

const STORE = 'folder';
/** Files that Parallax wrote itself; no others are ever removed. */
const OWN_FILE = /^parallax-\d{4}-\d{2}-\d{2}T[\d-]+\.json$/;
const WRITING = { mode: 'readwrite' } as const;

/** https://wicg.github.io/file-system-access/ (Chromium only; TypeScript lacks it). */
interface GrantableHandle extends FileSystemDirectoryHandle {
  queryPermission(options: typeof WRITING): Promise<PermissionState>;
  requestPermission(options: typeof WRITING): Promise<PermissionState>;
}

/** The folder that was chosen earlier; handles survive in IndexedDB only. */
export async function chosenFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  return (await folders()).get(STORE, 'chosen');
}

export async function keepFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  await (await folders()).put(STORE, folder, 'chosen');
}

export async function leaveFolder(): Promise<void> {
  await (await folders()).delete(STORE, 'chosen');
}

/** Whether the folder may be written to without asking the reader, as the background cannot. */
export async function mayWriteInto(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as GrantableHandle).queryPermission(WRITING)) === 'granted';
}

/** Asks the reader where that is needed; must be called while a press is handled. Rejects when they say no. */
export async function askToWriteInto(folder: FileSystemDirectoryHandle): Promise<void> {
  if (await mayWriteInto(folder)) return;
  if ((await (folder as GrantableHandle).requestPermission(WRITING)) !== 'granted')
    throw new DOMException('The folder may not be written to', 'NotAllowedError');
}

/** Writes a complete backup and removes the oldest own ones beyond `keep`; rejects where the folder may not be written to. */
export async function backUpInto(
  folder: FileSystemDirectoryHandle,
  snippets: readonly Snippet[],
  keep: number,
): Promise<WrittenBackup> {
  const at = new Date();
  const fileName = backupFileName(at);
  const file = await folder.getFileHandle(fileName, { create: true });
  // what is written becomes the file only when it is closed: a crash leaves no half of one
  const stream = await file.createWritable();
  await stream.write(exportJson([...snippets]));
  await stream.close();
  await removeOldest(folder, keep);
  const bytes = (await file.getFile()).size;
  return { at: at.toISOString(), where: 'folder', fileName, snippets: snippets.length, bytes };
}

async function removeOldest(folder: FileSystemDirectoryHandle, keep: number): Promise<void> {
  const own: string[] = [];
  for await (const name of folder.keys()) if (OWN_FILE.test(name)) own.push(name);
  const most = Math.max(1, Math.floor(keep));
  for (const name of own.sort().reverse().slice(most)) await folder.removeEntry(name);
}

function folders() {
  return openDB('parallax-backup-folder', 1, {
    upgrade: (database) => void database.createObjectStore(STORE),
  });
}
