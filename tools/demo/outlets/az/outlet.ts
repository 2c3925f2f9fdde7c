import {
  advert,
  canonical,
  commentList,
  escapeHtml,
  figure,
  jsonLd,
  longDate,
  openGraph,
  paragraphs,
  relatedList,
  shareBar,
  tagList,
} from '../markup';
import { articleUrl, type Outlet, type PageContext } from '../outlet';
import { readArticles, readText, type SampleArticle } from '../sample-article';

/** Agency that publishes in Azerbaijani and English: hreflang alternates and a language switch that leads to the translation. */
export const xezerXeber: Outlet = {
  host: 'xezerxeber.test',
  name: 'Xəzər Xəbər',
  tagline: 'Bakıdan dünyaya',
  language: 'az',
  labels: {
    home: 'Əsas səhifə',
    about: 'Haqqımızda',
    aboutText: 'Agentlik, əlaqə və reklam.',
    related: 'Digər xəbərlər',
    tags: 'Teqlər',
    share: 'Paylaş',
    comments: 'Şərhlər',
    readerComments: [
      ['Elçin', 'Maraqlı xəbərdir.'],
      ['Nərgiz', 'Təşəkkürlər.'],
    ],
    advert: 'Reklam',
    advertText: 'Mənzil almaq vaxtıdır',
    cookies: 'Saytımız kuki fayllarından istifadə edir.',
    accept: 'Qəbul edirəm',
    reject: 'İmtina',
    newsletter: 'Xəbərləri e-poçtla alın.',
  },
  css: readText('az/style.css'),
  articles: [...readArticles('az/articles', 'az'), ...readArticles('az/english', 'en')],
  path: ({ language, slug }) => `/${language}/${slug}`,
  head: (article, context) =>
    canonical(context) +
    alternates(article, context) +
    openGraph(xezerXeber, article) +
    jsonLd(xezerXeber, article),
  body: (article, { related, translation }) => `<main class="agency">
    ${translation ? `<div class="lang-switch"><a hreflang="${translation.language}" href="${xezerXeber.path(translation)}">${translation.language.toUpperCase()}</a></div>` : ''}
    <article>
      <time datetime="${article.published}">${longDate(article.language, article.published)}</time>
      <h1>${escapeHtml(article.title)}</h1>
      ${figure(article)}
      <div class="text" id="news-text">${paragraphs(article, { 2: advert(xezerXeber) })}</div>
      <p class="signature">${escapeHtml(article.author)}</p>
      ${shareBar(xezerXeber)}${tagList(xezerXeber, article)}
    </article>
    ${relatedList(xezerXeber, related)}${commentList(xezerXeber)}
  </main>`,
};

function alternates(article: SampleArticle, { translation }: PageContext): string {
  return [article, ...(translation ? [translation] : [])]
    .map(
      (each) =>
        `<link rel="alternate" hreflang="${each.language}" href="${articleUrl(xezerXeber, each)}">`,
    )
    .join('\n');
}
