/** Elements and roles whose text is never part of a story. */
const STRICT_ELEMENTS = new Set(['footer', 'nav']);
const STRICT_ROLES = new Set('contentinfo,menu,menubar,navigation,search'.split(','));

/** Elements and roles whose text is beside the story unless the site uses them for everything. */
const ELEMENTS = new Set('address,aside,caption,dialog,figcaption,form,menu'.split(','));
const ROLES = new Set(
  'alert,alertdialog,banner,complementary,dialog,form,tablist,toolbar,tooltip'.split(','),
);

/** schema.org properties and Dublin Core terms that name something beside the text. */
const PROPERTIES =
  /\b(author|caption|comment|contributor|copyrightHolder|creator|date(Created|Modified|Published)|editor|image|keywords|publisher|review)\b/i;

/** Whole words of class names and ids that name a box beside the story. */
const WORDS = wordSet(`
  ad ads adslot advert advertisement advertising advertorial anzeige werbung sponsor sponsored sponsoring affiliate affiliates
  author authors authorbox autor autoren auteur bio bios biography byline bylines contributor contributors dateline
  breadcrumb breadcrumbs
  caption captions copyright credit credits imagecredit photocredit bildunterschrift
  carousel gallery galleries lightbox slide slider slideshow
  comment comments commentlist disqus respond replies
  cookie cookies consent gdpr
  datetime datum fecha timestamp pubdate
  factbox infobox
  follow followus
  hashtags keywords tag tags taglist
  login signin signup register registration
  masthead menu nav navbar navigation pagination pager
  newsletter newsletters nl subscribe subscriber subscription subscriptions abo upsell upgrade capping
  paywall regwall blocker piano
  poll quiz playlist
  mostread mostviewed rating ratings
  readmore recirc recirculation recommend recommendation recommendations recommended related relateds similar
  share sharing sharebar sharebox sharetools social socials
  toolbar tooltip
  cta disclaimer foot footer legend meta metadata metainfo postmeta postmetadata toc`);

/** Words that name such a box only when it leads elsewhere: sites call their paragraphs widgets and their standfirst a teaser. */
const LINKED_WORDS = wordSet(`
  also card cards date discover embed explore inline latest list more offer offers popular promo promos promoted promotion
  published read stories teaser teasers topics trending updated widget widgets`);

/** Words that name a box around a picture and the line below it. */
const PICTURE_WORDS = wordSet(`
  bild figure foto image images img media multimedia photo photos pic picture player thumb thumbnail video`);
/** A box with more characters than this holds more than a picture's caption. */
const CAPTION_LENGTH = 500;

/** Parts of run-together names ('relatedarticles', 'metaline') that mean nothing else. */
const PARTS =
  /advert|breadcrumb|bildunterschrift|caption|copyright|mostread|postmeta|newsletter|outbrain|recommend|related|sharebar|sharebutton|socialshar|socialmedia|subscrib|taboola|timestamp/;

/** WordPress writes a post's categories, tags and author into the class of the element around all of it. */
const POST = /(^|\s)(hentry|post|type-\w+)(\s|$)/;
const POST_TERM = /^(author|category|format|post-format|status|tag|tax)-/;

/** Generated ids ('block-id-n1AuAdJlVL') hold words by chance. */
const RANDOM_NAME = /(?=[a-zA-Z]*\d)(?=[a-z\d]*[A-Z])[a-zA-Z\d]{8,}/;

/** Share of a box's characters in links that makes it a list of links. */
const LINKED_SHARE = 0.3;

/** The class 'hidden' without the breakpoints at which an element shows after all. */
const HIDDEN_CLASS = /^(?!.*:)(.*\s)?hidden(\s|$)/;

/** Names under which pages keep what only assistive technology reads. */
const OFFSCREEN =
  /(^|\s)(sr-only|visually-?hidden|screen-reader-text|screenreader|offscreen)(\s|$)/i;

/** A reason to take an element for a box beside the story. */
export interface LeftoverRule {
  name: string;
  /** Said by the markup itself (an element, a role, a hidden attribute), not by a name that a site chose. */
  strict: boolean;
}

/** Names of the rules by which an element is a box beside the story; the page decides later which rules to believe. */
export function leftoverRules(element: Element): LeftoverRule[] {
  const name = element.localName;
  const role = element.getAttribute('role')?.trim().toLowerCase() ?? '';
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const strict: string[] = [];
  if (STRICT_ELEMENTS.has(name)) strict.push(`<${name}>`);
  if (STRICT_ROLES.has(role)) strict.push(`role ${role}`);
  if (isHidden(element)) strict.push('hidden');
  if (OFFSCREEN.test(names)) strict.push('off screen');
  const words = leftoverWords(names, WORDS);
  const linked = leftoverWords(names, LINKED_WORDS);
  if (linked.length > 0 && leadsElsewhere(element)) words.push(...linked);
  const pictures = leftoverWords(names, PICTURE_WORDS);
  if (pictures.length > 0 && isPictureWithLine(element)) words.push(...pictures);
  if (ELEMENTS.has(name)) words.push(`<${name}>`);
  // Quotations and tables come as figures too.
  if (name === 'figure' && !element.querySelector('blockquote, table, pre')) words.push('<figure>');
  if (ROLES.has(role)) words.push(`role ${role}`);
  const property = PROPERTIES.exec(element.getAttribute('itemprop') ?? '');
  if (property) words.push(`itemprop ${property[0]}`);
  return [
    ...strict.map((rule) => ({ name: rule, strict: true })),
    ...words.map((rule) => ({ name: rule, strict: false })),
  ];
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    // Paywalls hide paragraphs from assistive technology although everybody else reads them.
    (element.getAttribute('aria-hidden') === 'true' && element.localName !== 'p') ||
    HIDDEN_CLASS.test(element.getAttribute('class') ?? '') ||
    element.getAttribute('aria-modal') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

function leftoverWords(names: string, words: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const isPost = POST.test(names);
  for (const token of names.split(/\s+/)) {
    if (isPost && POST_TERM.test(token)) continue;
    if (RANDOM_NAME.test(token)) continue;
    // Utility classes ('group-[.is-opener]:px-4') describe looks, not content.
    if (!token || /[:[\]()/]/.test(token) || token.length > 80) continue;
    const part = words === WORDS && PARTS.exec(token.toLowerCase());
    if (part) found.push(part[0]);
    for (const word of splitName(token)) if (words.has(word)) found.push(word);
  }
  return found;
}

/** 'NewsletterBox_c12' -> newsletter, box, c12; neighbours also as one: 'sign-in' -> signin */
function splitName(token: string): string[] {
  const words = token
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
  return [...words, ...words.slice(1).map((word, index) => `${words[index]}${word}`)];
}

/** Whether a box is there to be clicked: it stands in a link, its heading is one, or links are much of its text. */
function leadsElsewhere(element: Element): boolean {
  if (element.closest('a[href]')) return true;
  if (element.querySelector('a[href] :is(h2,h3,h4,h5), :is(h2,h3,h4,h5) a[href]')) return true;
  const length = (element.textContent ?? '').trim().length;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]'))
    linked += link.textContent?.trim().length ?? 0;
  return linked > length * LINKED_SHARE;
}

function isPictureWithLine(element: Element): boolean {
  return (
    element.querySelector('img, picture, video, audio, iframe, amp-img') !== null &&
    (element.textContent ?? '').trim().length < CAPTION_LENGTH
  );
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
