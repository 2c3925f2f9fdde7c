import { browser } from 'wxt/browser';
import type { ArticleIndex } from '@/lib/coverage/article-index';
import { compareInSteps } from '@/lib/event/align/compare-reports';
import type { ReadReport } from '@/lib/event/align/report';
import type { ComparisonCalls } from '@/lib/messaging/comparison-calls';
import type { Handlers } from '@/lib/messaging/messenger';
import { parseHttpUrl } from '@/lib/url';
import { loadRecognizer, loadWordSpace } from './knowledge';

/** What the popup and the compare page ask about reports side by side. */
export function answerComparisons(
  remembered: Pick<ArticleIndex, 'titlesAt'>[],
): Handlers<ComparisonCalls> {
  return {
    async rememberedTitles(_sender, urls) {
      const titles = await Promise.all(remembered.map((index) => index.titlesAt(urls)));
      return Object.fromEntries(titles.flatMap((known) => [...known]));
    },
    async openComparison(_sender, ...addresses) {
      const urls = addresses.flatMap((address) => parseHttpUrl(address)?.href ?? []);
      const query = new URLSearchParams(
        urls.map((url, index): [string, string] => ['abc'.charAt(index), url]),
      );
      await browser.tabs.create({ url: `${browser.runtime.getURL('/compare.html')}?${query}` });
    },
    async compareReports(_sender, articles) {
      const [recognizer, words] = await Promise.all([loadRecognizer(), loadWordSpace()]);
      const reports: ReadReport[] = [];
      for (const article of articles) {
        reports.push({ article, recognition: recognizer.recognize(article) });
        await nextTurn();
      }
      const steps = compareInSteps(reports, words);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        await nextTurn();
      }
    },
  };
}

/** Lets others have the thread: in Firefox all pages of the extension share it with the background. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
