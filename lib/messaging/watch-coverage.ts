import type { Article } from '@/lib/article/article';
import type { Coverage } from '@/lib/coverage/coverage-source';
import type { ReadingContext } from './coverage-calls';
import { sendToBackground } from './messenger';

const ASK_AGAIN_MS = 500;
/** A source that searches longer than this has lost its background for good. */
const MOST_QUESTIONS = 240;

/** An article's coverage as it grows: what is known at once, then again while sources search. A background that dies in between is woken by the next question. */
export async function* watchCoverage(
  article: Article,
  context: ReadingContext,
): AsyncGenerator<Coverage> {
  for (let question = 0; question < MOST_QUESTIONS; question++) {
    const coverage = await sendToBackground('findCoverage', article, context);
    yield coverage;
    if (!isSearching(coverage)) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

/** Whether more may come without anybody asking for it. */
export function isSearching({ sources }: Coverage): boolean {
  return sources.some(({ state }) => state === 'searching');
}
