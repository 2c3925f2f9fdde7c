import { browser } from 'wxt/browser';
import { compareReports } from '@/lib/event/align/compare-reports';
import type { ComparisonCalls } from '@/lib/messaging/comparison-calls';
import type { Handlers } from '@/lib/messaging/messenger';
import { parseHttpUrl } from '@/lib/url';
import { loadRecognizer, loadWordSpace } from './knowledge';

/** What the popup and the compare page ask about reports side by side. */
export function answerComparisons(): Handlers<ComparisonCalls> {
  return {
    async openComparison(_sender, ...addresses) {
      const urls = addresses.flatMap((address) => parseHttpUrl(address)?.href ?? []);
      const query = new URLSearchParams(
        urls.map((url, index): [string, string] => ['abc'.charAt(index), url]),
      );
      await browser.tabs.create({ url: `${browser.runtime.getURL('/compare.html')}?${query}` });
    },
    async compareReports(_sender, articles) {
      const [recognizer, words] = await Promise.all([loadRecognizer(), loadWordSpace()]);
      const reports = articles.map((article) => ({
        article,
        recognition: recognizer.recognize(article),
      }));
      return compareReports(reports, words);
    },
  };
}
