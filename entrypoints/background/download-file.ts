import { browser } from 'wxt/browser';

/** A slow disk takes seconds; a download that asks the reader something never ends. */
const LONGEST_MS = 5 * 60_000;
const ENCODED_AT_ONCE = 0x8000;

/** Writes a file below the downloads folder; resolves to the download's id when it is complete, rejects when it is not. */
export async function downloadFile(
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<number> {
  const { url, release } = addressOf(bytes);
  try {
    const id = await browser.downloads.download({ url, filename: fileName, saveAs: false });
    await completed(id);
    return id;
  } finally {
    release();
  }
}

/** Chromium's worker has no addresses for blobs; a data address holds the file itself. Firefox downloads none of those. */
function addressOf(bytes: Uint8Array<ArrayBuffer>): { url: string; release(): void } {
  const type = 'application/json';
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(new Blob([bytes], { type }));
    return { url, release: () => URL.revokeObjectURL(url) };
  }
  let binary = '';
  for (let at = 0; at < bytes.length; at += ENCODED_AT_ONCE)
    binary += String.fromCharCode(...bytes.subarray(at, at + ENCODED_AT_ONCE));
  return { url: `data:${type};base64,${btoa(binary)}`, release: () => undefined };
}

function completed(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (error?: string) => {
      clearTimeout(timer);
      browser.downloads.onChanged.removeListener(onChanged);
      if (error === undefined) resolve();
      else reject(new Error(error));
    };
    const look = (state: string | undefined, error: string | undefined) => {
      if (state === 'complete') end();
      else if (state === 'interrupted') end(error ?? 'interrupted');
    };
    const onChanged = (change: {
      id: number;
      state?: { current?: string };
      error?: { current?: string };
    }) => {
      if (change.id === id) look(change.state?.current, change.error?.current);
    };
    const timer = setTimeout(() => end('timeout'), LONGEST_MS);
    browser.downloads.onChanged.addListener(onChanged);
    // it may have ended before anybody listened
    browser.downloads.search({ id }).then(([item]) => look(item?.state, item?.error), reject);
  });
}
