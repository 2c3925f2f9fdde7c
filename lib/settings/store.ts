import { storage } from 'wxt/utils/storage';
import { sanitizeSettings } from './sanitize';
import { DEFAULT_SETTINGS, type Settings } from './settings';

// Only what the reader changed is stored, so that a new setting gets its default in old profiles.
const stored = storage.defineItem<Partial<Settings>>('local:settings', {
  fallback: {},
  version: 1,
});

/** The settings; an entry that was damaged in storage counts as never changed. */
export async function loadSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...sanitizeSettings(await stored.getValue()).settings };
}

let queue: Promise<unknown> = Promise.resolve();

/** Merges a change into the stored settings; changes are applied one after the other. Resolves when stored. */
export function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const saved = queue.then(async () => {
    await stored.setValue({ ...(await stored.getValue()), ...change });
    return loadSettings();
  });
  queue = saved.catch(() => undefined);
  return saved;
}
