import { storage } from 'wxt/utils/storage';

/** How a newsroom's shared article index is reached. Stays in extension storage; never exported, never sent to a page. */
export interface SharedIndexAccess {
  /** Address of the CouchDB database: https, or http on a loopback host. */
  url: string;
  user?: string;
  password?: string;
}

// An item of its own: settings are sent to every page's reader.
const stored = storage.defineItem<SharedIndexAccess>('local:sharedIndex', { version: 1 });

export async function loadSharedIndex(): Promise<SharedIndexAccess | undefined> {
  return (await stored.getValue()) ?? undefined;
}

/** Undefined forgets address and credentials. */
export async function saveSharedIndex(access: SharedIndexAccess | undefined): Promise<void> {
  if (access) await stored.setValue(access);
  else await stored.removeValue();
}
