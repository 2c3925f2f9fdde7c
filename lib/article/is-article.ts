import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** Open Graph, schema.org microdata, and the dates of publication that older news systems write. */
const DECLARES_ARTICLE = [
  'meta[property="og:type"]:is([content="article" i], [content="news" i])',
  'meta[property="article:published_time"]',
  'meta:is([name="publishdate" i], [name="pubdate" i], [name="publish-date" i])',
  '[itemprop~="articleBody"]',
].join();
const DECLARES_OTHER =
  'meta[property="og:type"]:is([content^="product" i], [content^="video" i], [content^="music" i], [content="profile" i], [content="book" i])';
/** Tested on the source: parsing would cost more than all the rest, in every page. */
const JSON_LD_ARTICLE = /"@type"\s*:\s*\[?\s*"(\w*Article|BlogPosting|LiveBlogPosting)"/;
const JSON_LD_PRODUCT = /"@type"\s*:\s*\[?\s*"Product"/;

/** Path and search of an http(s) address: an URL object would cost every page more than all that is read from it. */
const ADDRESS = /^https?:\/\/[^/?#]*([^?#]*)(\?[^#]*)?/;
/** The patterns of addresses are matched in lower case: ignoring the case takes the engine longer to prepare. */
const FRONT_PAGE = /^\/([a-z]{2}([-_][a-z]{2})?\/?)?(index\.\w+)?$/;
const SEARCH_PAGE =
  /\/(search|suche|recherche|busca|buscar|arama|axtar|qidiruv|poisk|zoeken)(\/|\.|$)/;
const SEARCH_PARAMETER = /[?&](q|query|s|search|keyword)=/;
/** '/politics', '/world/europe': names of sections have neither numbers nor many words. Paths hold ASCII only. */
const SECTION_PATH = /^(\/[A-Za-z%]+([-_][A-Za-z%]+)?)+\/?$/;
/** A long number or a headline in words. */
const ARTICLE_PATH = /\d{5,}|[^/]+([-_][^-_/]+){3,}/;

/** Characters and paragraphs of running text in one place that make an article, by what else speaks for it. */
const ENOUGH = {
  declaredAndNamed: { characters: 140, paragraphs: 1 },
  declared: { characters: 200, paragraphs: 2 },
  named: { characters: 500, paragraphs: 2 },
  neither: { characters: 600, paragraphs: 3 },
  declaredInSection: { characters: 500, paragraphs: 3 },
  inSection: { characters: 1_200, paragraphs: 4 },
};
/** An ideograph says as much as this many letters. */
const IDEOGRAPH = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const IDEOGRAPH_WEIGHT = 2.5;
/** Some sites write their text in no paragraphs at all, but hand it to search engines. */
const JSON_LD_TEXT = /"articleBody"\s*:\s*"[^"]{300}/;

/** Elements looked at: the first screens decide, and long pages must not cost more. */
const MOST_ELEMENTS = 400;
const SHORTEST_PARAGRAPH = 40;
/** News agencies write shorter paragraphs than Readability's default of 140 characters. */
const SHORTEST_READERABLE = 80;

/** Whether the reader should look at this page: one that declares an article, or shows the text of one. Reads only; well under a millisecond on most pages. */
export function looksLikeArticle(document: Document, url: string): boolean {
  const address = parse(url);
  if (!document.body || !address || isListAddress(address)) return false;
  const scripts = jsonLd(document);
  const declared =
    document.querySelector(DECLARES_ARTICLE) !== null || JSON_LD_ARTICLE.test(scripts);
  if (!declared && (document.querySelector(DECLARES_OTHER) || JSON_LD_PRODUCT.test(scripts))) {
    return false;
  }
  if (!declared && !isProbablyReaderable(document, { minContentLength: SHORTEST_READERABLE })) {
    return false;
  }
  const need = ENOUGH[caseOf(address.path, declared)];
  return isEnough(textIn(document), need) || (declared && JSON_LD_TEXT.test(scripts));
}

function caseOf(path: string, declared: boolean): keyof typeof ENOUGH {
  // Short slugs look like names of sections, and sections list articles that they declare: the text has to tell.
  if (SECTION_PATH.test(path)) return declared ? 'declaredInSection' : 'inSection';
  const named = ARTICLE_PATH.test(path);
  return declared ? (named ? 'declaredAndNamed' : 'declared') : named ? 'named' : 'neither';
}

interface Address {
  path: string;
  /** With its question mark; empty where there is none. */
  search: string;
}

function parse(url: string): Address | undefined {
  const [found, path, search = ''] = ADDRESS.exec(url) ?? [];
  return found === undefined ? undefined : { path: path || '/', search };
}

function isListAddress({ path, search }: Address): boolean {
  const lower = path.toLowerCase();
  if (FRONT_PAGE.test(lower) && search === '') return true;
  return SEARCH_PAGE.test(lower) || SEARCH_PARAMETER.test(search.toLowerCase());
}

function jsonLd(document: Document): string {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return Array.from(scripts, (script) => script.textContent ?? '').join('\n');
}

interface TextSize {
  characters: number;
  paragraphs: number;
}

function isEnough(sizes: Iterable<TextSize>, need: TextSize): boolean {
  for (const { characters, paragraphs } of sizes) {
    if (characters >= need.characters && paragraphs >= need.paragraphs) return true;
  }
  return false;
}

/** How much text stands in paragraphs side by side, as it adds up, so that an article is known by its first paragraphs: teasers stand each in a box of their own. */
function* textIn(document: Document): Generator<TextSize> {
  const sizes = new Map<Element, TextSize>();
  for (const paragraph of Array.from(document.querySelectorAll('p')).slice(0, MOST_ELEMENTS)) {
    const length = lengthOf(paragraph);
    const home = homeOf(paragraph);
    if (length < SHORTEST_PARAGRAPH || !home) continue;
    const size = sizes.get(home) ?? { characters: 0, paragraphs: 0 };
    size.characters += length;
    size.paragraphs += 1;
    sizes.set(home, size);
    yield size;
  }
  const breaks = Array.from(document.querySelectorAll('br + br')).slice(0, MOST_ELEMENTS);
  const homes = breaks.map((br) => br.parentElement);
  for (const home of new Set(homes)) {
    if (home && home !== document.body) {
      yield {
        characters: lengthOf(home),
        paragraphs: homes.filter((each) => each === home).length + 1,
      };
    }
  }
}

/** Where a paragraph stands beside others; some sites wrap each one, with nothing else in the wrapper. */
function homeOf(paragraph: Element): Element | null {
  const parent = paragraph.parentElement;
  return parent?.children.length === 1 ? parent.parentElement : parent;
}

function lengthOf(element: Element): number {
  const text = element.textContent?.trim() ?? '';
  return IDEOGRAPH.test(text) ? text.length * IDEOGRAPH_WEIGHT : text.length;
}
