import { BATCH_SIZE } from '@/lib/collection/batches';
import type { Snippet } from '@/lib/collection/snippet';
import { sendToBackground } from '@/lib/messaging/messenger';

/** Reads the whole collection page by page, the newest first, and hands over what has come after each page. */
export async function loadSnippets(
  onPage: (snippets: Snippet[], total: number) => void = () => {},
): Promise<Snippet[]> {
  const loaded: Snippet[] = [];
  for (let page = await sendToBackground('listSnippets', BATCH_SIZE); ; ) {
    loaded.push(...page.snippets);
    onPage([...loaded], page.total);
    if (!page.next) return loaded;
    page = await sendToBackground('listSnippets', BATCH_SIZE, page.next);
  }
}
