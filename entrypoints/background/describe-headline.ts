import type { Article } from '@/lib/article/article';
import type { Announcement } from '@/lib/coverage/feeds/take-reports';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { fingerprintEvent } from '@/lib/event/fingerprint';
import { loadRecognizer, loadWordSpace } from './knowledge';

/** Describes a report that is known by headline and teaser with the recogniser that reads whole articles. */
export async function describeHeadline(announcement: Announcement): Promise<EventFingerprint> {
  const { url, title, text, language, publishedAt, country } = announcement;
  const [recognizer, words] = await Promise.all([loadRecognizer(), loadWordSpace()]);
  const article: Article = {
    url,
    canonicalUrl: url,
    title,
    text,
    language,
    publishedAt,
    aliases: [],
    paragraphs: [],
    alternates: [],
  };
  const recognition = recognizer.recognize({ title, text, language, outletCountry: country });
  return fingerprintEvent(article, recognition, words);
}

/** Describes a whole article that was fetched. */
export async function describeArticle(article: Article): Promise<EventFingerprint> {
  const [recognizer, words] = await Promise.all([loadRecognizer(), loadWordSpace()]);
  const { title, text, language } = article;
  return fingerprintEvent(article, recognizer.recognize({ title, text, language }), words);
}
