import type { ReportSlot } from '@/components/compare/report-slot';
import { extractArticle } from '@/lib/article/extract';
import { parseHttpUrl } from '@/lib/url';

const TIME_OUT_MS = 15_000;
/** Pages of news are below 2 MB. */
const MOST_BYTES = 3_000_000;

/** Fetches a report as anybody without an account sees it and reads its article; the reader has agreed. */
export async function fetchReport(url: string): Promise<ReportSlot> {
  const failed = (reason: string): ReportSlot => ({ kind: 'failed', url, reason });
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { Accept: 'text/html, application/xhtml+xml' },
      signal: AbortSignal.timeout(TIME_OUT_MS),
    });
    if (!response.ok) return failed(response.status === 404 ? 'not-found' : 'refused');
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.byteLength > MOST_BYTES) return failed('too-large');
    const markup = new TextDecoder().decode(bytes);
    const address = parseHttpUrl(response.url)?.href ?? url;
    const page = new DOMParser().parseFromString(markup, 'text/html');
    const article = extractArticle(page, address)?.article;
    return article ? { kind: 'ready', url, article } : failed('not-an-article');
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return failed(isLate ? 'timeout' : 'network');
  }
}
