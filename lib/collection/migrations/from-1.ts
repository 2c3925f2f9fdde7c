import type { TextQuoteSelector } from '@/lib/anchoring/selectors';
import { textFragmentUrl } from '@/lib/anchoring/text-fragment-url';
import type { Migration } from './migrate';

/** Version 2 adds a colour, the link to the passage, and the reports of the event that are known. */
export const fromVersion1: Migration = (document) => {
  const { article, selectors } = document as {
    article: { canonicalUrl: string };
    selectors: Partial<TextQuoteSelector>[];
  };
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const { exact = '', prefix = '', suffix = '' } = quote ?? {};
  return {
    colour: 'yellow',
    reports: [],
    link: quote
      ? textFragmentUrl(article.canonicalUrl, { type: 'TextQuoteSelector', exact, prefix, suffix })
      : article.canonicalUrl,
    ...document,
  };
};
