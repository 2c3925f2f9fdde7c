/** Hands a text (as UTF-8) or bytes to the reader as a file of the downloads folder. */
export function offerDownload(
  name: string,
  type: string,
  content: string | Uint8Array<ArrayBuffer>,
): void {
  const mediaType = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own reference to the data by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
