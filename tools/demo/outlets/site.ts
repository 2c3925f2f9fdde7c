import type { Site, SiteAnswer } from '../../browsers/loopback-web';
import { landscape } from './landscape';
import {
  cookieBanner,
  escapeHtml,
  footer,
  imagePath,
  longDate,
  masthead,
  sectionsOf,
  slugOf,
} from './markup';
import { articleUrl, type Outlet, type PageContext } from './outlet';
import type { SampleArticle } from './sample-article';

/** Serves an outlet: front page, sections, articles, and a page about itself that is no article. */
export function outletSite(outlet: Outlet): Site {
  const articles = new Map(outlet.articles.map((article) => [outlet.path(article), article]));
  return (url): SiteAnswer => {
    if (url.pathname === '/') return listPage(outlet, outlet.name, mainArticles(outlet));
    if (url.pathname === '/about') return aboutPage(outlet);
    if (url.pathname === '/favicon.ico') return svg(landscape(outlet.host));
    if (url.pathname.startsWith('/media/')) return svg(landscape(url.pathname));
    const section = sectionsOf(outlet).find((each) => url.pathname === `/section/${slugOf(each)}`);
    if (section) {
      return listPage(
        outlet,
        section,
        outlet.articles.filter((article) => article.section === section),
      );
    }
    const article = articles.get(url.pathname);
    return article && articlePage(outlet, article);
  };
}

function svg(body: string): SiteAnswer {
  return { type: 'image/svg+xml', body };
}

function mainArticles(outlet: Outlet): SampleArticle[] {
  return outlet.articles.filter((article) => article.language === outlet.language);
}

function articlePage(outlet: Outlet, article: SampleArticle): string {
  const inLanguage = outlet.articles.filter((each) => each.language === article.language);
  const context: PageContext = {
    url: articleUrl(outlet, article),
    related: inLanguage.filter((each) => each !== article).slice(0, 3),
    translation: outlet.articles.find(
      (each) =>
        each.event !== undefined &&
        each.event === article.event &&
        each.language !== article.language,
    ),
  };
  return page(outlet, {
    language: article.language,
    title: `${article.title} – ${outlet.name}`,
    head: outlet.head(article, context),
    body: outlet.body(article, context),
  });
}

function listPage(outlet: Outlet, heading: string, articles: SampleArticle[]): string {
  const teasers = articles.map(
    (article) => `<li class="teaser"><a href="${outlet.path(article)}">
      <img src="${imagePath(article)}" alt="" width="320" height="160"><h2>${escapeHtml(article.title)}</h2></a>
      <time datetime="${article.published}">${longDate(outlet.language, article.published)}</time></li>`,
  );
  return page(outlet, {
    language: outlet.language,
    title: heading,
    head: '<meta property="og:type" content="website">',
    body: `<main class="front"><h1>${escapeHtml(heading)}</h1><ul class="teasers">${teasers.join('')}</ul></main>`,
  });
}

function aboutPage(outlet: Outlet): string {
  return page(outlet, {
    language: outlet.language,
    title: `${outlet.labels.about} – ${outlet.name}`,
    head: '',
    body: `<main class="front"><h1>${outlet.labels.about}</h1><p>${escapeHtml(outlet.labels.aboutText)}</p></main>`,
  });
}

interface PageParts {
  language: string;
  title: string;
  head: string;
  body: string;
}

function page(outlet: Outlet, { language, title, head, body }: PageParts): string {
  return `<!doctype html>
<html lang="${language}"${outlet.direction ? ` dir="${outlet.direction}"` : ''}>
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/favicon.ico">
${head}
<style>${outlet.css}</style>
</head>
<body>
${masthead(outlet)}
${body}
${footer(outlet)}
${cookieBanner(outlet)}
</body>
</html>`;
}
