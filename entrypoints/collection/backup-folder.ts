import { openDB } from 'idb';
import type { WrittenBackup } from '@/lib/collection/backup/backup-state';
import { exportJson } from '@/lib/collection/export/json';
import type { Snippet } from '@/lib/collection/snippet';

const STORE = 'folder';
/** Files that Parallax wrote itself; no others are ever removed. */
const OWN_FILE = /^parallax-\d{4}-\d{2}-\d{2}T[\d-]+\.json$/;

/** https://wicg.github.io/file-system-access/ (Chromium only; TypeScript lacks it). */
interface FolderPicker {
  showDirectoryPicker(options: { mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}
interface GrantableHandle extends FileSystemDirectoryHandle {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Whether this browser lets a page write into a folder of the reader's choice. */
export function offersFolders(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** The folder that was chosen earlier; handles survive in IndexedDB only. */
export async function chosenFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  return (await folders()).get(STORE, 'chosen');
}

/** Lets the reader choose a folder; undefined when they change their mind. Must be called while a press is handled. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const folder = await (globalThis as unknown as FolderPicker).showDirectoryPicker({
      mode: 'readwrite',
    });
    await (await folders()).put(STORE, folder, 'chosen');
    return folder;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

export async function leaveFolder(): Promise<void> {
  await (await folders()).delete(STORE, 'chosen');
}

/** Writes a complete backup and removes the oldest own ones beyond `keep`; rejects when the reader withdrew the permission. */
export async function backUpInto(
  folder: FileSystemDirectoryHandle,
  snippets: readonly Snippet[],
  keep: number,
): Promise<WrittenBackup> {
  const handle = folder as GrantableHandle;
  const asked = { mode: 'readwrite' } as const;
  if ((await handle.queryPermission(asked)) !== 'granted')
    if ((await handle.requestPermission(asked)) !== 'granted')
      throw new DOMException('The folder may not be written to', 'NotAllowedError');
  const at = new Date().toISOString();
  const fileName = `parallax-${at.slice(0, 19).replaceAll(':', '-')}.json`;
  const content = exportJson([...snippets]);
  const file = await folder.getFileHandle(fileName, { create: true });
  // what is written becomes the file only when it is closed: a crash leaves no half of one
  const stream = await file.createWritable();
  await stream.write(content);
  await stream.close();
  await removeOldest(folder, keep);
  const bytes = (await file.getFile()).size;
  return { at, where: 'folder', fileName, snippets: snippets.length, bytes };
}

async function removeOldest(folder: FileSystemDirectoryHandle, keep: number): Promise<void> {
  const own: string[] = [];
  for await (const name of folder.keys()) if (OWN_FILE.test(name)) own.push(name);
  for (const name of own.sort().reverse().slice(keep)) await folder.removeEntry(name);
}

function folders() {
  return openDB('parallax-backup-folder', 1, {
    upgrade: (database) => void database.createObjectStore(STORE),
  });
}
