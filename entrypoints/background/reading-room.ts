import type { Article, ArticleSummary } from '@/lib/article/article';
import type { ArticleIndex, RememberedArticle } from '@/lib/coverage/article-index';
import type { CoverageDesk } from '@/lib/coverage/coverage-desk';
import type { CoverageMemory } from '@/lib/coverage/coverage-memory';
import type { Coverage, CoverageQuery } from '@/lib/coverage/coverage-source';
import { officeMemory } from '@/lib/coverage/entity-memory';
import type { SearchWish } from '@/lib/coverage/plan-search';
import { sketchText } from '@/lib/coverage/text-sketch';
import type { Recognition } from '@/lib/entities/entity';
import { keysToRecall, withKnownOffices } from '@/lib/entities/people/known-offices';
import { recognizeInSlices } from '@/lib/entities/recognize-in-slices';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { fingerprintEvent } from '@/lib/event/fingerprint';
import { loadSettings } from '@/lib/settings/store';
import { loadRecognizer, loadWordSpace } from './knowledge';

const DAY_MS = 86_400_000;
/** Marks do not wait longer for what earlier articles taught. */
const LONGEST_RECALL_MS = 100;

/** Reads articles: recognises what they name, remembers them, finds their coverage. */
export interface ReadingRoom {
  /** Recognises an article, with what earlier ones taught, and, unless the window is private or the reader said no, remembers it; a full disk only costs the memory. */
  read(article: Article, isPrivate: boolean): Promise<Recognition>;
  /** What is known soon; sources that take their time go on. */
  findCoverage(article: Article, wish: SearchWish): Promise<Coverage>;
  /** The same, when every source has answered. */
  findAllCoverage(article: Article, wish: SearchWish): Promise<Coverage>;
  fingerprint(article: Article): Promise<EventFingerprint>;
}

export interface RoomParts {
  index: ArticleIndex;
  desk: CoverageDesk;
  memory: CoverageMemory;
  /** Puts a remembered article where the reader's newsroom sees it, if the reader wants that. */
  share: (article: RememberedArticle) => Promise<void>;
}

export function openReadingRoom({ index, desk, memory, share }: RoomParts): ReadingRoom {
  // Only spares work between a page's reading and the popup's question; losing it with the worker costs nothing.
  let latest: { text: string; url: string; recognition: Recognition } | undefined;

  const recognize = async (article: Article): Promise<Recognition> => {
    if (latest?.url === article.url && latest.text === article.text) return latest.recognition;
    const recognizer = await loadRecognizer();
    const { text, title, language } = article;
    const recognition = await recognizeInSlices(recognizer, { text, title, language }, () =>
      after(0, undefined),
    );
    latest = { text, url: article.url, recognition };
    return recognition;
  };

  const fingerprint = async (article: Article): Promise<EventFingerprint> =>
    fingerprintEvent(article, await recognize(article), await loadWordSpace());

  const recallOffices = async (
    { canonicalUrl, publishedAt }: Article,
    recognition: Recognition,
  ): Promise<Recognition> => {
    const asked = officeMemory(index, canonicalUrl).recall(keysToRecall(recognition));
    const records = await Promise.race([asked, after(LONGEST_RECALL_MS, [])]);
    return withKnownOffices(recognition, records, publishedAt);
  };

  const remember = async (article: Article): Promise<void> => {
    const { rememberArticles, retentionDays } = await loadSettings();
    if (!rememberArticles) return;
    const remembered: RememberedArticle = {
      summary: summarize(article),
      aliases: article.aliases,
      fingerprint: await fingerprint(article),
      readAt: Date.now(),
      sketch: sketchText(`${article.title}\n${article.text}`),
    };
    await index.remember(remembered);
    const earliest = Date.now() - retentionDays * DAY_MS;
    await Promise.all([index.forgetOlderThan(earliest), memory.forgetOlderThan(earliest)]);
    // Not awaited: a server that does not answer must not hold up the reading.
    void share(remembered).catch((error) => console.warn(error));
  };

  const queryFor = async (article: Article): Promise<CoverageQuery> => ({
    article: summarize(article),
    aliases: article.aliases,
    alternates: article.alternates,
    fingerprint: await fingerprint(article),
  });

  return {
    async read(article, isPrivate) {
      const recognition = await recognize(article);
      const known = await recallOffices(article, recognition).catch((error) => {
        console.error(error);
        return recognition;
      });
      if (!isPrivate) await remember(article).catch((error) => console.error(error));
      return known;
    },
    fingerprint,
    findCoverage: async (article, wish) => desk.find(await queryFor(article), wish),
    findAllCoverage: async (article, wish) => desk.findAll(await queryFor(article), wish),
  };
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, ms, value));
}

function summarize(article: Article): ArticleSummary {
  const { canonicalUrl, url, title, siteName, language, publishedAt } = article;
  return { canonicalUrl, url, title, siteName, language, publishedAt };
}
