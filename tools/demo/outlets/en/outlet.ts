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
import type { Outlet } from '../outlet';
import { readArticles, readText } from '../sample-article';

/** Modern broadsheet: dated paths, JSON-LD with the whole text, share bar above and related links below. */
export const harbourPost: Outlet = {
  host: 'harbourpost.test',
  name: 'The Harbour Post',
  tagline: 'Independent since 1887',
  language: 'en',
  labels: {
    home: 'Home',
    about: 'About us',
    aboutText: 'Contact the newsroom, advertise with us, or report a mistake.',
    related: 'Read more',
    tags: 'Tags',
    share: 'Share this story',
    comments: 'Comments',
    readerComments: [
      ['oldsalt72', 'About time somebody reported on this.'],
      ['Priya N.', 'Very clear, thank you.'],
    ],
    advert: 'Advertisement',
    advertText: 'Switch your broadband in ten minutes',
    cookies: 'We value your privacy. We and our 412 partners store information on your device.',
    accept: 'Accept all',
    reject: 'Manage choices',
    newsletter: 'Sign up for The Tide, our daily briefing.',
  },
  css: readText('en/style.css'),
  articles: readArticles('en/articles', 'en'),
  path: ({ published, slug }) => `/${published.slice(0, 10).replaceAll('-', '/')}/${slug}`,
  head: (article, context) =>
    canonical(context) +
    openGraph(harbourPost, article) +
    jsonLd(harbourPost, article, { articleBody: article.paragraphs.join('\n\n') }),
  body: (article, { related }) => `<div class="columns">
    <main id="main-content">
      <article>
        <a class="section-label" href="#">${escapeHtml(article.section)}</a>
        <h1>${escapeHtml(article.title)}</h1>
        <div class="meta"><span class="author">By <a href="#author" rel="author">${escapeHtml(article.author)}</a></span>
          <time datetime="${article.published}">${longDate('en-GB', article.published)}</time></div>
        ${shareBar(harbourPost)}
        ${figure(article)}
        <section class="story-body">${paragraphs(article, { 2: advert(harbourPost) })}</section>
        ${tagList(harbourPost, article)}
      </article>
      ${commentList(harbourPost)}
    </main>
    <div class="sidebar">${relatedList(harbourPost, related)}${advert(harbourPost)}</div>
  </div>`,
};
