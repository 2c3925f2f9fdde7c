import type { Article, ArticleSummary } from '@/lib/article/article';
import type { ArticleIndex } from '@/lib/coverage/article-index';
import type { Coverage, CoverageQuery, CoverageSource } from '@/lib/coverage/coverage-source';
import { findCoverage } from '@/lib/coverage/find-coverage';
import type { Recognition } from '@/lib/entities/entity';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { fingerprintEvent } from '@/lib/event/fingerprint';
import { loadSettings } from '@/lib/settings/store';
import { loadRecognizer, loadWordSpace } from './knowledge';

const DAY_MS = 86_400_000;

/** Reads articles: recognises what they name, remembers them, finds their coverage. */
export interface ReadingRoom {
  /** Recognises an article and, unless the window is private or the reader said no, remembers it; a full disk only costs the memory. */
  read(article: Article, isPrivate: boolean): Promise<Recognition>;
  findCoverage(article: Article): Promise<Coverage>;
  fingerprint(article: Article): Promise<EventFingerprint>;
}

/** `sources` are asked side by side, in every search. */
export function openReadingRoom(index: ArticleIndex, sources: CoverageSource[]): ReadingRoom {
  // Only spares work between a page's reading and the popup's question; losing it with the worker costs nothing.
  let latest: { text: string; url: string; recognition: Recognition } | undefined;

  const recognize = async (article: Article): Promise<Recognition> => {
    if (latest?.url === article.url && latest.text === article.text) return latest.recognition;
    const recognizer = await loadRecognizer();
    const { text, title, language } = article;
    const recognition = recognizer.recognize({ text, title, language });
    latest = { text, url: article.url, recognition };
    return recognition;
  };

  const remember = async (article: Article, recognition: Recognition): Promise<void> => {
    const { rememberArticles, retentionDays } = await loadSettings();
    if (!rememberArticles) return;
    await index.remember({
      summary: summarize(article),
      aliases: article.aliases,
      fingerprint: fingerprintEvent(article, recognition, await loadWordSpace()),
      readAt: Date.now(),
    });
    await index.forgetOlderThan(Date.now() - retentionDays * DAY_MS);
  };

  return {
    async read(article, isPrivate) {
      const recognition = await recognize(article);
      if (!isPrivate) await remember(article, recognition).catch((error) => console.error(error));
      return recognition;
    },
    fingerprint: async (article) =>
      fingerprintEvent(article, await recognize(article), await loadWordSpace()),
    async findCoverage(article) {
      const recognition = await recognize(article);
      const query: CoverageQuery = {
        article: summarize(article),
        aliases: article.aliases,
        alternates: article.alternates,
        fingerprint: fingerprintEvent(article, recognition, await loadWordSpace()),
      };
      const { languages } = await loadSettings();
      return findCoverage(query, sources, { languages });
    },
  };
}

function summarize(article: Article): ArticleSummary {
  const { canonicalUrl, url, title, siteName, language, publishedAt } = article;
  return { canonicalUrl, url, title, siteName, language, publishedAt };
}
