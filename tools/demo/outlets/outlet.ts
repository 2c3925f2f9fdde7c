import type { SampleArticle } from './sample-article';

/** Words of an outlet's interface, in its language. */
export interface Labels {
  home: string;
  about: string;
  /** Text of the page that is no article. */
  aboutText: string;
  related: string;
  tags: string;
  share: string;
  comments: string;
  /** Two readers' comments: name, text. */
  readerComments: [string, string][];
  advert: string;
  advertText: string;
  cookies: string;
  accept: string;
  reject: string;
  newsletter: string;
}

/** What a layout puts around the text. */
export interface PageContext {
  url: string;
  related: SampleArticle[];
  /** The article in the outlet's other language. */
  translation?: SampleArticle;
}

/** An invented news site: one language, one design, one way of marking up an article. */
export interface Outlet {
  host: string;
  name: string;
  tagline: string;
  /** BCP 47. */
  language: string;
  direction?: 'rtl';
  labels: Labels;
  css: string;
  articles: SampleArticle[];
  /** Path of an article's page. */
  path(article: SampleArticle): string;
  /** Metadata of an article's page: JSON-LD, Open Graph, hreflang, or whatever the outlet uses. */
  head(article: SampleArticle, context: PageContext): string;
  body(article: SampleArticle, context: PageContext): string;
}

/** Address of an article on the loopback web. */
export function articleUrl(outlet: Outlet, article: SampleArticle): string {
  return `http://${outlet.host}${outlet.path(article)}`;
}
