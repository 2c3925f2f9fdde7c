import {
  advert,
  canonical,
  commentList,
  escapeHtml,
  imagePath,
  longDate,
  openGraph,
  relatedList,
  shareBar,
  tagList,
} from '../markup';
import type { Outlet } from '../outlet';
import { readArticles, readText } from '../sample-article';

/** Old-fashioned system: one div of text whose paragraphs are set apart by line breaks. */
export const zarafshon: Outlet = {
  host: 'zarafshon.test',
  name: 'Zarafshon xabarlari',
  tagline: 'Kun yangiliklari',
  language: 'uz',
  labels: {
    home: 'Bosh sahifa',
    about: 'Sayt haqida',
    aboutText: 'Tahririyat, reklama va aloqa.',
    related: 'Mavzuga oid',
    tags: 'Teglar',
    share: 'Ulashish',
    comments: 'Izohlar',
    readerComments: [
      ['Bekzod', 'Rahmat, foydali maʼlumot.'],
      ['Lola', 'Davomini kutamiz.'],
    ],
    advert: 'Reklama',
    advertText: 'Yangi avtomobil – oson toʻlov bilan',
    cookies: 'Sayt cookie-fayllardan foydalanadi.',
    accept: 'Roziman',
    reject: 'Rad etish',
    newsletter: 'Telegram kanalimizga obuna boʻling.',
  },
  css: readText('uz/style.css'),
  articles: readArticles('uz/articles', 'uz'),
  path: ({ slug }) => `/yangiliklar/${slug}.html`,
  head: (article, context) => canonical(context) + openGraph(zarafshon, article),
  body: (article, { related }) => `<div id="container">
    <div id="post">
      <div class="post-top"><span>${escapeHtml(article.section)}</span> | <time datetime="${article.published}">${longDate('uz', article.published)}</time></div>
      <h1>${escapeHtml(article.title)}</h1>
      <img class="post-image" src="${imagePath(article)}" alt="${escapeHtml(article.caption)}" width="960" height="480">
      <div class="post-content">${article.paragraphs.map(escapeHtml).join('<br><br>\n')}</div>
      <div class="post-author">${escapeHtml(article.author)}</div>
      ${shareBar(zarafshon)}${tagList(zarafshon, article)}
      ${commentList(zarafshon)}
    </div>
    <div id="side">${advert(zarafshon)}${relatedList(zarafshon, related)}</div>
  </div>`,
};
