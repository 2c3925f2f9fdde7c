import type { Article } from '@/lib/article/article';
import type { Collection } from '@/lib/collection/store';
import type { Coverage } from '@/lib/coverage/coverage-source';
import { tellPages } from '@/lib/messaging/messenger';
import type { ReadingRoom } from './reading-room';

/** Adds to the saved passages of an article what its event is and who else reported it; a failure only leaves that out. */
export type EnrichSnippets = (article: Article, coverage: Coverage) => Promise<void>;

/** Later visits find more reports than the first: called for each. */
export function enrichSnippetsOf(collection: Collection, room: ReadingRoom): EnrichSnippets {
  return async (article, { links }) => {
    const addresses = [article.canonicalUrl, article.url, ...article.aliases];
    const foundAt = new Date().toISOString();
    const reports = links
      .filter((link) => link.article.language !== article.language)
      .map((link) => ({ article: link.article, verdict: link.verdict, foundAt }));
    try {
      if ((await collection.ofArticle(addresses)).length === 0) return;
      const fingerprint = await room.fingerprint(article);
      const changed = await collection.enrich(addresses, { fingerprint, reports });
      if (changed.length > 0)
        await tellPages(
          'snippetsChanged',
          changed.map(({ id }) => id),
        );
    } catch (error) {
      console.error(error);
    }
  };
}
