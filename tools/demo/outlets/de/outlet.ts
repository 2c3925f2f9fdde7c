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
  slugOf,
  tagList,
} from '../markup';
import type { Outlet } from '../outlet';
import { readArticles, readText } from '../sample-article';

/** Classic newspaper: microdata, JSON-LD, advert and related links set into the text. */
export const elbblick: Outlet = {
  host: 'elbblick.test',
  name: 'Elbblick',
  tagline: 'Unabhängige Zeitung aus Dresden',
  language: 'de',
  labels: {
    home: 'Startseite',
    about: 'Impressum',
    aboutText: 'Elbblick, Verlag und Redaktion. Telefon, Anzeigen, Datenschutz.',
    related: 'Mehr zum Thema',
    tags: 'Schlagwörter',
    share: 'Teilen:',
    comments: 'Leserkommentare',
    readerComments: [
      ['Herbert K.', 'Gut recherchiert, danke. Mehr davon bitte.'],
      ['Anke aus Pirna', 'Und wer soll das am Ende bezahlen?'],
    ],
    advert: 'Anzeige',
    advertText: 'Fahrräder zum halben Preis – nur noch diese Woche',
    cookies: 'Wir und unsere Partner verwenden Cookies, um Inhalte und Werbung anzupassen.',
    accept: 'Alle akzeptieren',
    reject: 'Ablehnen',
    newsletter: 'Der Morgen in Dresden: unser Newsletter, jeden Tag um sechs.',
  },
  css: readText('de/style.css'),
  articles: readArticles('de/articles', 'de'),
  path: ({ section, slug }) => `/${slugOf(section)}/${slug}.html`,
  head: (article, context) =>
    canonical(context) + openGraph(elbblick, article) + jsonLd(elbblick, article),
  body: (article, { related }) => `<main>
    <article itemscope itemtype="https://schema.org/NewsArticle">
      <header>
        <span class="kicker">${escapeHtml(article.kicker)}</span>
        <h1 itemprop="headline">${escapeHtml(article.title)}</h1>
        <p class="byline">Von <span itemprop="author">${escapeHtml(article.author)}</span> ·
          <time itemprop="datePublished" datetime="${article.published}">${longDate('de', article.published)}</time></p>
      </header>
      ${figure(article)}
      <div class="article-text" itemprop="articleBody">
        ${paragraphs(article, { 0: advert(elbblick), 1: relatedList(elbblick, related) })}
      </div>
      ${tagList(elbblick, article)}
      ${shareBar(elbblick)}
    </article>
    ${commentList(elbblick)}
  </main>`,
};
