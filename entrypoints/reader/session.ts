import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { LiveText } from '@/lib/anchoring/text-range';
import type { Article } from '@/lib/article/article';
import { extractArticle } from '@/lib/article/extract';
import { looksLikeArticle } from '@/lib/article/is-article';
import type { Recognition } from '@/lib/entities/entity';
import { sendToBackground } from '@/lib/messaging/messenger';
import { watchPage } from './page-changes';

// After a change of address frameworks need a while to show the other article.
const LOOKS_AFTER_MS = [0, 1_000, 3_000, 8_000];

/** The article that the page shows now, tied to the live text nodes it was read from. */
export interface Reading {
  article: Article;
  body: LiveText;
  headline?: LiveText;
  recognition?: Recognition;
  /** Why the background gave no recognition. */
  failure?: string;
  /** Ends when the page shows something else. */
  signal: AbortSignal;
}

export interface SessionEvents {
  /** The background has answered, or failed to: `reading.recognition` or `reading.failure` is set. */
  onRead(reading: Reading): void;
  /** The marks of a reading have lost their ground. */
  onLeft(): void;
}

export interface Session {
  readonly reading: Reading | undefined;
  /** Reads the page now. `asked`: by the person, so also where nothing looks like an article. */
  read(asked: boolean): Promise<void>;
  /** Forgets what was read and ignores the page until `read` is called. */
  stop(): void;
}

/** Reads the article of a page, and reads again when the page changes it. */
export function createSession(ctx: ContentScriptContext, events: SessionEvents): Session {
  let reading: Reading | undefined;
  let visit = new AbortController();
  let stopped = false;
  const watcher = watchPage(ctx, (reason) => {
    if (!stopped) look(reason === 'address' ? reading : undefined, 0);
  });

  const leave = () => {
    visit.abort();
    visit = new AbortController();
    watcher.unfollow();
    if (reading) events.onLeft();
    reading = undefined;
  };

  /** Looks until the page shows an article other than `previous`, a few times only. */
  function look(previous: Reading | undefined, index: number): void {
    if (index === 0) leave();
    const delay = LOOKS_AFTER_MS[index];
    const current = visit;
    if (delay === undefined) return;
    ctx.setTimeout(() => {
      if (current.signal.aborted) return;
      const extracted = looksLikeArticle(document, location.href) ? extract() : undefined;
      const isLast = index === LOOKS_AFTER_MS.length - 1;
      if (!extracted || (!isLast && isStillThere(previous, extracted.article)))
        look(previous, index + 1);
      else void begin(extracted);
    }, delay);
  }

  const extract = () => extractArticle(document, location.href);

  async function begin(extracted: NonNullable<ReturnType<typeof extract>>): Promise<void> {
    const { article, body, headline } = extracted;
    const { signal } = visit;
    const started: Reading = {
      article,
      body: { text: article.text, segments: body },
      headline: headline.length > 0 ? { text: article.title, segments: headline } : undefined,
      signal,
    };
    reading = started;
    watcher.follow(body);
    try {
      started.recognition = await sendToBackground('readArticle', article);
    } catch (error) {
      started.failure = error instanceof Error ? error.message : String(error);
    }
    if (!signal.aborted) events.onRead(started);
  }

  return {
    get reading() {
      return reading;
    },
    async read(asked) {
      stopped = false;
      leave();
      if (!asked && !looksLikeArticle(document, location.href)) return look(undefined, 1);
      const extracted = extract();
      if (extracted) await begin(extracted);
      else look(undefined, 1);
    },
    stop() {
      stopped = true;
      leave();
    },
  };
}

/** The address has changed but the page has not followed yet: same words under another canonical address. */
function isStillThere(previous: Reading | undefined, { text, canonicalUrl }: Article): boolean {
  return previous?.article.text === text && previous.article.canonicalUrl !== canonicalUrl;
}
