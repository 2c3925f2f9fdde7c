import { articleUrl, type Outlet, type PageContext } from './outlet';
import type { SampleArticle } from './sample-article';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** Date and time as the outlet's language writes them, at the hour that `iso` names in its own offset. */
export function longDate(language: string, iso: string): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${iso.slice(0, 19)}Z`));
}

export function imagePath(article: SampleArticle): string {
  return `/media/${article.slug}.svg`;
}

export function slugOf(section: string): string {
  return encodeURIComponent(section.toLowerCase().replace(/\s+/g, '-'));
}

/** Sections in the outlet's main language. */
export function sectionsOf(outlet: Outlet): string[] {
  const articles = outlet.articles.filter(({ language }) => language === outlet.language);
  return [...new Set(articles.map(({ section }) => section))];
}

/** The outlet's name and its sections. */
export function masthead(outlet: Outlet): string {
  const links = sectionsOf(outlet).map(
    (section) => `<li><a href="/section/${slugOf(section)}">${escapeHtml(section)}</a></li>`,
  );
  return `<header class="masthead">
    <a class="brand" href="/">${escapeHtml(outlet.name)}</a><p class="tagline">${escapeHtml(outlet.tagline)}</p>
    <nav><ul><li><a href="/">${outlet.labels.home}</a></li>${links.join('')}<li><a href="/about">${outlet.labels.about}</a></li></ul></nav>
  </header>`;
}

export function footer(outlet: Outlet): string {
  return `<footer class="site-footer"><p>© 2026 ${escapeHtml(outlet.name)}</p><p>${escapeHtml(outlet.labels.newsletter)}</p></footer>`;
}

export function cookieBanner({ labels }: Outlet): string {
  return `<div class="cookie-banner" role="dialog" aria-label="Cookies"><p>${escapeHtml(labels.cookies)}</p>
    <button type="button" onclick="this.parentNode.remove()">${labels.accept}</button>
    <button type="button" onclick="this.parentNode.remove()">${labels.reject}</button></div>`;
}

export function advert({ labels }: Outlet): string {
  return `<div class="ad-slot" data-ad="1"><small>${labels.advert}</small><strong>${escapeHtml(labels.advertText)}</strong></div>`;
}

export function shareBar({ labels }: Outlet): string {
  const targets = ['Facebook', 'X', 'WhatsApp', 'Telegram'].map(
    (name) => `<a href="#share-${name.toLowerCase()}" rel="nofollow">${name}</a>`,
  );
  return `<div class="share-bar social-share"><span>${labels.share}</span> ${targets.join(' ')}</div>`;
}

export function tagList({ labels }: Outlet, article: SampleArticle): string {
  const tags = article.tags.map(
    (tag) => `<a rel="tag" href="/tag/${slugOf(tag)}">${escapeHtml(tag)}</a>`,
  );
  return `<div class="tags">${labels.tags}: ${tags.join(', ')}</div>`;
}

export function relatedList(outlet: Outlet, related: SampleArticle[]): string {
  const items = related.map(
    (each) => `<li><a href="${outlet.path(each)}">${escapeHtml(each.title)}</a></li>`,
  );
  return `<aside class="related"><h2>${outlet.labels.related}</h2><ul>${items.join('')}</ul></aside>`;
}

export function commentList({ labels }: Outlet): string {
  const comments = labels.readerComments.map(
    ([name, text]) =>
      `<li class="comment"><cite>${escapeHtml(name)}</cite><p>${escapeHtml(text)}</p></li>`,
  );
  return `<section class="comments" id="comments"><h2>${labels.comments} (${comments.length})</h2><ul>${comments.join('')}</ul></section>`;
}

export function figure(article: SampleArticle): string {
  return `<figure><img src="${imagePath(article)}" alt="" width="960" height="480"><figcaption>${escapeHtml(article.caption)}</figcaption></figure>`;
}

/** Paragraphs in `<p>`, with markup set in after some of them (by index). */
export function paragraphs(
  article: SampleArticle,
  insertAfter: Record<number, string> = {},
): string {
  return article.paragraphs
    .map((text, index) => `<p>${escapeHtml(text)}</p>${insertAfter[index] ?? ''}`)
    .join('\n');
}

/** schema.org metadata as a script element; `extra` adds to the article's own node. */
export function jsonLd(outlet: Outlet, article: SampleArticle, extra: object = {}): string {
  const node = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    inLanguage: article.language,
    datePublished: article.published,
    author: { '@type': 'Person', name: article.author },
    publisher: { '@type': 'Organization', name: outlet.name },
    mainEntityOfPage: articleUrl(outlet, article),
    ...extra,
  };
  return `<script type="application/ld+json">${JSON.stringify(node).replace(/</g, '\\u003c')}</script>`;
}

export function openGraph(outlet: Outlet, article: SampleArticle): string {
  return Object.entries({
    'og:type': 'article',
    'og:title': article.title,
    'og:site_name': outlet.name,
    'og:url': articleUrl(outlet, article),
    'article:published_time': article.published,
    'article:section': article.section,
  })
    .map(([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`)
    .join('\n');
}

export function canonical({ url }: PageContext): string {
  return `<link rel="canonical" href="${escapeHtml(url)}">`;
}
