import {
  advert,
  canonical,
  commentList,
  escapeHtml,
  figure,
  jsonLd,
  longDate,
  openGraph,
  relatedList,
  shareBar,
  slugOf,
  tagList,
} from '../markup';
import type { Outlet } from '../outlet';
import { readArticles, readText } from '../sample-article';

/** Regional daily: sections around every paragraph, a subscription offer inside the article element. */
export const courrierDuRhone: Outlet = {
  host: 'courrierdurhone.test',
  name: 'Le Courrier du Rhône',
  tagline: 'Le quotidien de Lyon et de sa région',
  language: 'fr',
  labels: {
    home: 'À la une',
    about: 'Mentions légales',
    aboutText: 'La rédaction, la publicité, les abonnements.',
    related: 'À lire aussi',
    tags: 'Mots-clés',
    share: 'Partager',
    comments: 'Vos réactions',
    readerComments: [
      ['Gilles D.', 'Merci pour cet éclairage.'],
      ['Maïté', 'On attend la suite avec impatience.'],
    ],
    advert: 'Publicité',
    advertText: 'Vos volets sur mesure, posés en une semaine',
    cookies: 'Avec votre accord, nos partenaires et nous utilisons des cookies.',
    accept: 'Tout accepter',
    reject: 'Continuer sans accepter',
    newsletter: 'Recevez notre lettre du matin.',
  },
  css: readText('fr/style.css'),
  articles: readArticles('fr/articles', 'fr'),
  path: ({ published, section, slug }) =>
    `/${slugOf(section)}/${published.slice(0, 10)}/${slug}_${published.slice(5, 10).replace('-', '')}.html`,
  head: (article, context) =>
    canonical(context) + openGraph(courrierDuRhone, article) + jsonLd(courrierDuRhone, article),
  body: (article, { related }) => `<main class="une">
    <article class="article">
      <p class="article__surtitre">${escapeHtml(article.kicker)}</p>
      <h1 class="article__titre">${escapeHtml(article.title)}</h1>
      <p class="article__infos">Par <span class="article__auteur">${escapeHtml(article.author)}</span>. Publié le <time datetime="${article.published}">${longDate('fr', article.published)}</time></p>
      ${figure(article)}
      <div class="article__contenu">${article.paragraphs
        .map((text) => `<section class="article__bloc"><p>${escapeHtml(text)}</p></section>`)
        .join(`\n`)}</div>
      <div class="offre-abonnement"><p>Abonnez-vous : un mois pour un euro, sans engagement.</p></div>
      ${tagList(courrierDuRhone, article)}${shareBar(courrierDuRhone)}
    </article>
    ${advert(courrierDuRhone)}${relatedList(courrierDuRhone, related)}${commentList(courrierDuRhone)}
  </main>`,
};
