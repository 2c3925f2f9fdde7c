import { hostOf } from '@/components/coverage/web-address';
import type { Article } from '@/lib/article/article';

/** How far a report has come on its way to the comparison. `url` is an http(s) address. */
export type ReportSlot =
  /** Its tab is asked, or its page is being fetched. */
  | (MissingReport & { kind: 'loading' })
  /** It is open in no tab, and nobody may be asked for it without the reader's word. */
  | (MissingReport & { kind: 'asking' })
  /** `reason` is a FailureReason (lib/coverage) or 'not-an-article'. */
  | (MissingReport & { kind: 'failed'; reason: string })
  | { kind: 'ready'; url: string; article: Article };

interface MissingReport {
  url: string;
  /** As it was read or announced before; absent where nobody knows it. */
  title?: string;
}

export interface SlotActions {
  /** The reader agrees that the host is asked for this report. */
  onFetch(url: string): void;
  /** Shows the report's own page in a tab. */
  onOpen(url: string): void;
}

/** What stands over a report's column. */
export interface ReportHead {
  url: string;
  title: string;
  outlet: string;
  language?: string;
  publishedAt?: string;
}

export function headOf(slot: ReportSlot): ReportHead {
  const outlet = hostOf(slot.url);
  if (slot.kind !== 'ready') return { url: slot.url, title: slot.title ?? slot.url, outlet };
  const { title, siteName, language, publishedAt } = slot.article;
  return {
    url: slot.url,
    title: title || slot.url,
    outlet: siteName ?? outlet,
    language,
    publishedAt,
  };
}
