import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

const DECLARES_ARTICLE =
  'meta[property="og:type"][content="article" i], meta[property="article:published_time"], [itemprop~="articleBody"]';
/** Cheaper than parsing: the gate runs in every page. */
const JSON_LD_ARTICLE = /"@type"\s*:\s*\[?\s*"(\w*Article|BlogPosting|LiveBlogPosting)"/;
const FRONT_PAGE = /^\/([a-z]{2}([-_][a-z]{2})?\/?)?(index\.\w+)?$/i;

/** Whether the reader should look at this page: metadata of an article or the text of one. Reads only; well under a millisecond on most pages. */
export function looksLikeArticle(document: Document, url: string): boolean {
  if (!document.body || isFrontPage(url)) return false;
  return declaresArticle(document)
    ? isProbablyReaderable(document, { minScore: 10 })
    : isProbablyReaderable(document, { minScore: 40 });
}

function isFrontPage(url: string): boolean {
  try {
    const { pathname, search } = new URL(url);
    return FRONT_PAGE.test(pathname) && search === '';
  } catch {
    return false;
  }
}

function declaresArticle(document: Document): boolean {
  if (document.querySelector(DECLARES_ARTICLE)) return true;
  return Array.from(document.querySelectorAll('script[type="application/ld+json"]')).some(
    (script) => JSON_LD_ARTICLE.test(script.textContent ?? ''),
  );
}
