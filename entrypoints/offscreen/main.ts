import { extractArticle } from '@/lib/article/extract';
import { handleMessages } from '@/lib/messaging/messenger';
import type { ToOffscreen } from '@/lib/messaging/protocol';

handleMessages<ToOffscreen>('offscreen', {
  // Markup parsed this way runs no script and loads nothing.
  extractPage: (_sender, markup, url) =>
    extractArticle(new DOMParser().parseFromString(markup, 'text/html'), url)?.article,
});
