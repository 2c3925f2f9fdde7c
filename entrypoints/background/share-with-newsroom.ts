import type { RememberedArticle } from '@/lib/coverage/article-index';
import { shareArticle } from '@/lib/coverage/shared/shared-database';
import { loadSharedIndex } from '@/lib/settings/shared-index-store';
import { loadSettings } from '@/lib/settings/store';
import type { Network } from './network';

/** Puts read articles into the newsroom's index, when one is connected and the reader has agreed. */
export function shareWithNewsroom({ ask }: Network) {
  return async (article: RememberedArticle): Promise<void> => {
    const { sharesArticles, sources } = await loadSettings();
    if (!sharesArticles || !sources.includes('couchdb')) return;
    const access = await loadSharedIndex();
    if (access) await shareArticle(access, article, ask);
  };
}
