import {
  advert,
  canonical,
  commentList,
  escapeHtml,
  figure,
  jsonLd,
  longDate,
  paragraphs,
  relatedList,
  shareBar,
  tagList,
} from '../markup';
import type { Outlet } from '../outlet';
import { readArticles, readText } from '../sample-article';

/** Busy news portal: share bar and links set between the paragraphs, adverts everywhere. */
export const bogazGazetesi: Outlet = {
  host: 'bogazgazetesi.test',
  name: 'Boğaz Gazetesi',
  tagline: 'Haberin iki yakası',
  language: 'tr',
  labels: {
    home: 'Ana Sayfa',
    about: 'Künye',
    aboutText: 'Yayın kurulu, reklam, iletişim ve kullanım koşulları.',
    related: 'İlgili Haberler',
    tags: 'Etiketler',
    share: 'Paylaş',
    comments: 'Yorumlar',
    readerComments: [
      ['Hasan', 'Emeğinize sağlık.'],
      ['denizci34', 'Gelişmeleri bekliyoruz.'],
    ],
    advert: 'Reklam',
    advertText: 'Yazlık fiyatları dibe vurdu',
    cookies: 'Size daha iyi hizmet sunmak için çerez kullanıyoruz.',
    accept: 'Kabul et',
    reject: 'Reddet',
    newsletter: 'Günün özeti her akşam e-postanızda.',
  },
  css: readText('tr/style.css'),
  articles: readArticles('tr/articles', 'tr'),
  path: ({ slug }) => `/haber/${slug}`,
  head: (article, context) =>
    canonical(context) + jsonLd(bogazGazetesi, article, { '@type': 'Article' }),
  body: (article, { related }) => {
    const [first] = related;
    const inlineLink = first
      ? `<p class="inline-link"><a href="${bogazGazetesi.path(first)}"><strong>İlgili Haber:</strong> ${escapeHtml(first.title)}</a></p>`
      : '';
    return `<div class="wrap">${advert(bogazGazetesi)}
      <article class="haber">
        <h1>${escapeHtml(article.title)}</h1>
        <div class="haber-bilgi"><b>${escapeHtml(article.author)}</b> <time datetime="${article.published}">${longDate('tr', article.published)}</time></div>
        ${figure(article)}
        <div class="haber-metin">${paragraphs(article, { 0: shareBar(bogazGazetesi), 1: inlineLink, 2: advert(bogazGazetesi) })}</div>
        ${tagList(bogazGazetesi, article)}
      </article>
      ${relatedList(bogazGazetesi, related)}${commentList(bogazGazetesi)}
    </div>`;
  },
};
