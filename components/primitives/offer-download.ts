/** Hands a text to the reader as a file of the downloads folder. */
export function offerDownload(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own reference to the data by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
