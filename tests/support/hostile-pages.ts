import type { Site } from '../../tools/browsers/loopback-web';

const SENTENCE =
  'The foreign minister of Norway met the mayor of Oslo on Tuesday, and both spoke about the harbour for an hour. ';
const PARAGRAPHS = Array.from(
  { length: 6 },
  (_, i) => `<p>${i + 1}. ${SENTENCE.repeat(3)}</p>`,
).join('\n');
const EXECUTED = 'window.hostileExecuted = true';

interface PageParts {
  head?: string;
  title?: string;
  body?: string;
}

function page({ head = '', title = 'An honest headline', body = '' }: PageParts): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article">${head}</head>
    <body><article><h1>${title}</h1>${PARAGRAPHS}${body}</article>
    <button type="button" id="works" onclick="this.textContent = 'pressed'">press</button></body></html>`;
}

function jsonLd(node: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...node }).replace(/</g, '\\u003c')}</script>`;
}

const MARKUP = `&lt;img src=x onerror="${EXECUTED}"&gt;&lt;script&gt;${EXECUTED}&lt;/script&gt; in Oslo`;
const RAW_MARKUP = `<img src=x onerror="${EXECUTED}"><script>${EXECUTED}</script> in Oslo`;

/** Pages that try to run something in Parallax or to break it, by path; what they run sets `hostileExecuted`. */
export const HOSTILE_PAGES: Record<string, string> = {
  '/script-in-title': page({ title: MARKUP }),
  '/script-in-json-ld': page({
    head: `${jsonLd({
      headline: RAW_MARKUP,
      author: { name: RAW_MARKUP },
      publisher: { name: RAW_MARKUP },
    })}<script type="application/ld+json">{ "@type": "NewsArticle", broken</script>`,
  }),
  '/script-in-addresses': page({
    head: `<link rel="canonical" href="javascript:${EXECUTED}">
      <link rel="alternate" hreflang="de" href="javascript:${EXECUTED}">
      <link rel="alternate" hreflang="fr" href="data:text/html,<script>${EXECUTED}</script>">
      <link rel="alternate" hreflang="&quot;&gt;&lt;script&gt;" href="http://hostile.test/de">`,
    body: `<p><a href="javascript:${EXECUTED}">Deutsch</a> ${SENTENCE}</p>`,
  }),
  '/a-megabyte': page({ body: `<p>${SENTENCE.repeat(6)}</p>\n`.repeat(1_600) }),
  '/broken-markup': `<!doctype html><html lang=en><title>Broken</title><meta property="og:type" content="article"><article><h1>Broken
    <div><p><b><i>${SENTENCE}</b><table><p>${SENTENCE.repeat(3)}<tr><td><form><form></table></p></article>${PARAGRAPHS}
    <article><p>${SENTENCE.repeat(3)}<button type="button" id="works" onclick="this.textContent = 'pressed'">press</button><!-- <p>`,
  '/empty-body': `<!doctype html><html lang="en"><head><title>Nothing</title><meta property="og:type" content="article">
    ${jsonLd({ headline: 'Nothing', articleBody: '' })}</head><body></body></html>`,
  '/poisoned-globals': page({
    head: `<script>
      const poison = () => { throw new Error('poisoned'); };
      for (const name of ['from', 'of', 'isArray']) Array[name] = poison;
      for (const name of ['filter', 'forEach', 'find', 'flatMap', 'push', 'some', 'every', 'slice', 'at']) Array.prototype[name] = poison;
      JSON.stringify = JSON.parse = poison;
      for (const name of ['getAttribute', 'closest', 'matches', 'querySelector', 'querySelectorAll']) Element.prototype[name] = poison;
      for (const name of ['cloneNode', 'appendChild', 'compareDocumentPosition']) Node.prototype[name] = poison;
      Document.prototype.querySelectorAll = Document.prototype.createTreeWalker = poison;
      window.MutationObserver = window.WeakMap = window.Promise = poison;
    </script>`,
  }),
};

/** The hostile pages as a host. */
export const hostileSite: Site = (url) => HOSTILE_PAGES[url.pathname];
