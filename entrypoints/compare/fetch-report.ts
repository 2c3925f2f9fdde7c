import type { ReportSlot } from '@/components/compare/report-slot';
import type { Article } from '@/lib/article/article';
import { extractArticle } from '@/lib/article/extract';
import { looksLikeArticle } from '@/lib/article/is-article';
import { coverageDatabase } from '@/lib/coverage/coverage-database';
import { readPage } from '@/lib/coverage/full-text/read-page';
import { openRequestLog } from '@/lib/coverage/request-log';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import { type Ask, createAsk } from '@/lib/coverage/web/ask';
import { openHostPace } from '@/lib/coverage/web/host-pace';

/** Fetches a report as anybody without an account sees it, notes that in the log, and reads its article. The reader has agreed. */
export async function fetchReport(url: string): Promise<ReportSlot> {
  try {
    const article = await readPage(url, url, {
      ask: openDoor(),
      // Rules for programs are not for a page that a person asks for by a click.
      isAllowed: async () => true,
      parsePage,
    });
    return { kind: 'ready', url, article };
  } catch (error) {
    return { kind: 'failed', url, reason: reasonOf(error) };
  }
}

/** The article of fetched markup, by the measure that opened pages are held to: a notice that a page has moved is none. */
async function parsePage(markup: string, address: string): Promise<Article | undefined> {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  return looksLikeArticle(page, address) ? extractArticle(page, address)?.article : undefined;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof SourceUnavailable)) return 'unexpected';
  return error.reason === 'malformed' ? 'not-an-article' : error.reason;
}

/** The page's own way to the network; log and pace are the database's, which the background shares. */
function openDoor(): Ask {
  const open = coverageDatabase();
  // Called through an arrow: the global function must not lose its `this`.
  return createAsk({
    fetch: (...args) => fetch(...args),
    log: openRequestLog(open),
    pace: openHostPace(open),
  });
}
