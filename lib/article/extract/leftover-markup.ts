/** Elements whose text is no part of the story around them. */
const ELEMENTS = new Set([
  'address',
  'aside',
  'caption',
  'dialog',
  'figcaption',
  'footer',
  'form',
  'menu',
  'nav',
]);

const ROLES = new Set(
  'alert,alertdialog,banner,complementary,contentinfo,dialog,form,menu,menubar,navigation,search,tablist,toolbar,tooltip'.split(
    ',',
  ),
);

/** schema.org properties and Dublin Core terms that name something beside the text. */
const PROPERTIES =
  /\b(author|caption|comment|contributor|copyrightHolder|creator|date(Created|Modified|Published)|editor|image|keywords|publisher|review)\b/i;

/** Whole words of class names and ids. */
const WORDS = new Set(
  `ad ads adslot advert advertisement advertising advertorial anzeige werbung sponsor sponsored sponsoring promo promos promoted promotion
  affiliate affiliates
  author authors authorbox autor autoren auteur bio bios biography byline bylines contributor contributors dateline
  breadcrumb breadcrumbs
  caption captions copyright credit credits imagecredit photocredit bildunterschrift
  comment comments commentlist disqus respond replies
  cookie cookies consent gdpr
  date datetime datum fecha timestamp pubdate published updated lastmod
  discover explore
  follow followus
  keywords tag tags taglist topics hashtags
  login signin signup register registration
  masthead menu nav navbar navigation pagination pager
  newsletter newsletters nl subscribe subscriber subscription subscriptions abo offer offers upsell upgrade capping
  poll quiz
  playlist
  popular trending mostread mostviewed
  rating ratings
  readmore recirc recirculation recommend recommendation recommendations recommended related relateds similar
  share sharing sharebar sharebox sharetools social socials
  skip
  teaser teasers
  toolbar tooltip
  widget`.split(/\s+/),
);

/** Parts of run-together names ('relatedarticles', 'metaline') that mean nothing else. */
const PARTS =
  /advert|breadcrumb|bildunterschrift|caption|copyright|mostread|newsletter|outbrain|recommend|related|sharebar|sharebutton|socialshar|socialmedia|subscrib|taboola|teaser|timestamp/;

/** Names under which pages keep what only assistive technology reads. */
const OFFSCREEN =
  /(^|\s)(sr-only|visually-?hidden|screen-reader-text|screenreader|offscreen)(\s|$)/i;

/** Names of the rules by which an element is a box beside the story; the page decides later which rules to believe. */
export function leftoverRules(element: Element): string[] {
  const rules: string[] = [];
  const name = element.localName;
  if (ELEMENTS.has(name)) rules.push(`<${name}>`);
  if (name === 'figure') rules.push('<figure>');
  const role = element.getAttribute('role')?.trim().toLowerCase();
  if (role && ROLES.has(role)) rules.push(`role ${role}`);
  const property = PROPERTIES.exec(element.getAttribute('itemprop') ?? '');
  if (property) rules.push(`itemprop ${property[0]}`);
  if (isHidden(element)) rules.push('hidden');
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (OFFSCREEN.test(names)) rules.push('off screen');
  rules.push(...leftoverWords(names));
  return rules;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('aria-modal') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

function leftoverWords(names: string): string[] {
  const found: string[] = [];
  for (const token of names.split(/\s+/)) {
    // Utility classes ('group-[.is-opener]:px-4') describe looks, not content.
    if (!token || /[:[\]()/]/.test(token) || token.length > 80) continue;
    const part = PARTS.exec(token.toLowerCase());
    if (part) found.push(part[0]);
    for (const word of splitName(token)) if (WORDS.has(word)) found.push(word);
  }
  return found;
}

/** 'NewsletterBox_c12' -> newsletter, box, c12 */
function splitName(token: string): string[] {
  return token
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
}
