import { storage } from 'wxt/utils/storage';
import { addPending, type PendingSave } from '@/lib/collection/pending-save';
import type { Snippet } from '@/lib/collection/snippet';
import type { Collection } from '@/lib/collection/store';
import { createWriteQueue } from '@/lib/collection/write-queue';
import { tellPages } from '@/lib/messaging/messenger';
import { failureInWords } from './word-failures';

// Another database than the collection's: what keeps that one from writing need not keep this one.
const stored = storage.defineItem<PendingSave[]>('local:pendingSaves', { fallback: [] });

/** Saves that failed, kept until they succeed or the reader gives them up. */
export interface PendingSaves {
  list(): Promise<PendingSave[]>;
  /** Saves a snippet; one that fails is kept, and the failure passed on. One that succeeds brings the others along. */
  save(snippet: Snippet): Promise<Snippet>;
  /** Tries all again; resolves to those that still fail. */
  retry(): Promise<PendingSave[]>;
  discard(id: string): Promise<void>;
}

export function keepPendingSaves(collection: Collection): PendingSaves {
  const queue = createWriteQueue();
  const change = (edit: (saves: PendingSave[]) => PendingSave[]): Promise<void> =>
    queue.add(async () => {
      await stored.setValue(edit(await stored.getValue()));
      void tellPages('pendingSavesChanged');
    });
  const discard = (id: string) =>
    change((saves) => saves.filter(({ snippet }) => snippet.id !== id));

  const attempt = async (snippet: Snippet): Promise<Snippet> => {
    try {
      return await collection.save(snippet);
    } catch (error) {
      const reason = failureInWords(error);
      const failedAt = new Date().toISOString();
      // A disk without any room keeps nothing: the reader's page still shows the words.
      await change((saves) => addPending(saves, { snippet, reason, failedAt })).catch(
        () => undefined,
      );
      throw error;
    }
  };
  const retry = async (): Promise<PendingSave[]> => {
    for (const { snippet } of await stored.getValue()) {
      try {
        await collection.restore(snippet);
        await discard(snippet.id);
      } catch {
        // stays for the next time
      }
    }
    return stored.getValue();
  };

  return {
    list: () => stored.getValue(),
    async save(snippet) {
      const saved = await attempt(snippet);
      if ((await stored.getValue()).length > 0) {
        await discard(snippet.id);
        void retry();
      }
      return saved;
    },
    retry,
    discard,
  };
}
