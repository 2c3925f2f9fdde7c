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

/** Right-to-left site with encoded paths and JSON-LD inside a graph. */
export const alMarfa: Outlet = {
  host: 'almarfa.test',
  name: 'صحيفة المرفأ',
  tagline: 'نافذة على المتوسط',
  language: 'ar',
  direction: 'rtl',
  labels: {
    home: 'الرئيسية',
    about: 'من نحن',
    aboutText: 'هيئة التحرير، الإعلانات، اتصل بنا.',
    related: 'اقرأ أيضاً',
    tags: 'الكلمات المفتاحية',
    share: 'مشاركة',
    comments: 'التعليقات',
    readerComments: [
      ['أبو يوسف', 'شكراً على هذا التقرير.'],
      ['هند', 'ننتظر المزيد من التفاصيل.'],
    ],
    advert: 'إعلان',
    advertText: 'خصومات الربيع على الأثاث',
    cookies: 'نستخدم ملفات تعريف الارتباط لتحسين تجربتك.',
    accept: 'أوافق',
    reject: 'رفض',
    newsletter: 'اشترك في نشرتنا البريدية.',
  },
  css: readText('ar/style.css'),
  articles: readArticles('ar/articles', 'ar'),
  path: ({ slug, section }) => `/${encodeURIComponent(section)}/${slug}`,
  head: (article, context) =>
    canonical(context) +
    jsonLd(alMarfa, article, { isAccessibleForFree: true, articleSection: article.section }),
  body: (article, { related }) => `<main>
    <article class="story">
      <h1>${escapeHtml(article.title)}</h1>
      <div class="story-meta"><span>${escapeHtml(article.author)}</span><time datetime="${article.published}">${longDate('ar-EG-u-nu-latn', article.published)}</time></div>
      ${figure(article)}${shareBar(alMarfa)}
      <div class="story-text">${paragraphs(article, { 1: advert(alMarfa) })}</div>
      ${tagList(alMarfa, article)}
    </article>
    ${relatedList(alMarfa, related)}${commentList(alMarfa)}
  </main>`,
};
