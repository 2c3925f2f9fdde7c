import { BATCH_SIZE } from '@/lib/collection/batches';
import type { Snippet } from '@/lib/collection/snippet';
import { sendToBackground } from '@/lib/messaging/messenger';

/** Reads the whole collection page by page, the newest first, and hands over what has come: the first page, then twice as much each time. */
export async function loadSnippets(
  onPage: (snippets: Snippet[], total: number) => void = () => {},
): Promise<Snippet[]> {
  const loaded: Snippet[] = [];
  let shown = 0;
  for (let page = await sendToBackground('listSnippets', BATCH_SIZE); ; ) {
    loaded.push(...page.snippets);
    if (loaded.length >= 2 * shown) {
      shown = loaded.length;
      onPage([...loaded], page.total);
    }
    if (!page.next) return loaded;
    page = await sendToBackground('listSnippets', BATCH_SIZE, page.next);
  }
}
