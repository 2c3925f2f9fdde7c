import {
  advert,
  commentList,
  escapeHtml,
  imagePath,
  longDate,
  openGraph,
  paragraphs,
  relatedList,
  shareBar,
  tagList,
} from '../markup';
import type { Outlet } from '../outlet';
import { readArticles, readText } from '../sample-article';

/** Portal built of divs: no article element and no JSON-LD, Open Graph only. */
export const severnyVestnik: Outlet = {
  host: 'sever-vestnik.test',
  name: 'Северный вестник',
  tagline: 'Новости без суеты',
  language: 'ru',
  labels: {
    home: 'Главная',
    about: 'О редакции',
    aboutText: 'Редакция, реклама, контакты и правила сайта.',
    related: 'Читайте также',
    tags: 'Теги',
    share: 'Поделиться',
    comments: 'Комментарии',
    readerComments: [
      ['Борис', 'Спасибо за подробности.'],
      ['marina_k', 'Жду продолжения.'],
    ],
    advert: 'Реклама',
    advertText: 'Окна и балконы под ключ',
    cookies: 'Сайт использует файлы cookie. Продолжая чтение, вы соглашаетесь с этим.',
    accept: 'Понятно',
    reject: 'Настроить',
    newsletter: 'Подпишитесь на вечернюю рассылку.',
  },
  css: readText('ru/style.css'),
  articles: readArticles('ru/articles', 'ru'),
  path: ({ published, slug }) => `/news/${published.slice(0, 10)}-${slug}/`,
  head: (article) => openGraph(severnyVestnik, article),
  body: (article, { related }) => `<div class="b-page">
    <div class="b-left">${relatedList(severnyVestnik, related)}${advert(severnyVestnik)}</div>
    <div class="b-material">
      <div class="b-material__info"><time datetime="${article.published}">${longDate('ru', article.published)}</time> <span class="b-material__rubric">${escapeHtml(article.section)}</span></div>
      <h1 class="b-material__title">${escapeHtml(article.title)}</h1>
      <div class="b-material__photo"><img src="${imagePath(article)}" alt="" width="960" height="480"><div class="b-material__photo-caption">Фото: ${escapeHtml(article.caption)}</div></div>
      <div class="b-material__text">${paragraphs(article, { 1: advert(severnyVestnik) })}</div>
      <div class="b-material__author">${escapeHtml(article.author)}</div>
      ${tagList(severnyVestnik, article)}${shareBar(severnyVestnik)}
      ${commentList(severnyVestnik)}
    </div>
  </div>`,
};
