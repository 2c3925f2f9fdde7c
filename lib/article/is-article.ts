import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** Open Graph, schema.org microdata, and the dates of publication that older news systems write. */
const DECLARES_ARTICLE = [
  'meta[property="og:type"]:is([content="article" i], [content="news" i])',
  'meta[property="article:published_time"]',
  'meta:is([name="publishdate" i], [name="pubdate" i], [name="publish-date" i], [name="article:published_time" i])',
  '[itemprop~="articleBody"]',
  '[itemprop~="datePublished"]',
].join();
/** Cheaper than parsing: the gate runs in every page. */
const JSON_LD_ARTICLE = /"@type"\s*:\s*\[?\s*"(\w*Article|BlogPosting|LiveBlogPosting)"/;
const FRONT_PAGE = /^\/([a-z]{2}([-_][a-z]{2})?\/?)?(index\.\w+)?$/i;

/** Characters that a paragraph needs to count, in a page that says nothing of itself; Readability's own default. */
const MIN_PARAGRAPH = 140;
/** One-sentence paragraphs are a style of many outlets: where the page calls itself an article they are enough. */
const MIN_DECLARED_PARAGRAPH = 60;
/** Han, kana and hangul say in one character what others say in three. */
const DENSE_LANGUAGE = /^(zh|ja|ko)\b/i;
const DENSITY = 3;

/** Whether the reader should look at this page: metadata of an article or the text of one. Reads only; well under a millisecond on most pages. */
export function looksLikeArticle(document: Document, url: string): boolean {
  if (!document.body || isFrontPage(url)) return false;
  const isDeclared = declaresArticle(document);
  const length = isDeclared ? MIN_DECLARED_PARAGRAPH : MIN_PARAGRAPH;
  const isDense = DENSE_LANGUAGE.test(document.documentElement.lang);
  return isProbablyReaderable(document, {
    minScore: (isDeclared ? 10 : 40) / (isDense ? Math.sqrt(DENSITY) : 1),
    minContentLength: isDense ? length / DENSITY : length,
  });
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
