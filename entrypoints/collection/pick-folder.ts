/** https://wicg.github.io/file-system-access/ (Chromium only; TypeScript lacks it). */
interface FolderPicker {
  showDirectoryPicker(options: { mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser lets a page write into a folder of the reader's choice. */
export function offersFolders(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** Lets the reader choose a folder; undefined when they change their mind. Must be called while a press is handled. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as unknown as FolderPicker).showDirectoryPicker({ mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
