import type { Alternate } from '@/lib/article/article';
import { isArticleAddress } from '@/lib/article/article-address';
import { stripTracking } from '@/lib/article/canonical-url';
import { primaryLanguage } from '@/lib/article/language';
import { languageNamed } from '@/lib/article/language/language-names';
import { parseHttpUrl } from '@/lib/url';
import { plainText } from './plain-text';
import type { SchemaArticle } from './schema-article';

/** More versions than this no outlet has; a page that lists more is not to be believed whole. */
const MOST = 40;
const SWITCH_TEXT_LENGTH = 30;
/** Names of boxes that switch languages, in the languages of those who build them. */
const SWITCH_BOX =
  /(^|[\s_-])(lang(s|uage|uages)?|locale|sprache|sprachen|idiomas?|langues?|dil|til|yazyk|hreflang)([\s_-]|$)/i;
const SWITCH_DEPTH = 4;

/** This page, as its alternates are compared with it. */
export interface OwnPage {
  url: string;
  canonicalUrl: string;
  aliases: readonly string[];
  language: string;
}

/** Other-language versions of the article that the page names, each with an address that can be an article's. */
export function readAlternates(
  document: Document,
  own: OwnPage,
  schema: SchemaArticle | undefined,
): Alternate[] {
  const page = parseHttpUrl(own.url);
  if (!page) return [];
  const claimed = [
    ...withoutContradictions(hreflangLinks(document, own.url)),
    ...schemaTranslations(schema),
    ...languageSwitches(document, own.url),
  ];
  const seen = new Set([own.url, own.canonicalUrl, ...own.aliases].map(addressKey));
  const languages = new Set([own.language]);
  return claimed
    .filter(({ url, language }) => {
      const target = parseHttpUrl(url);
      if (!target || language === own.language || seen.has(addressKey(url))) return false;
      if (languages.has(language) || !isArticleAddress(target, page)) return false;
      seen.add(addressKey(url));
      languages.add(language);
      return true;
    })
    .slice(0, MOST);
}

function hreflangLinks(document: Document, base: string): Alternate[] {
  const links = document.querySelectorAll('link[rel~="alternate" i][hreflang][href]');
  return Array.from(links).flatMap((link) =>
    /xml|json/.test(link.getAttribute('type') ?? '')
      ? []
      : alternate(link, link.getAttribute('hreflang'), base, 'hreflang'),
  );
}

function schemaTranslations(schema: SchemaArticle | undefined): Alternate[] {
  return (schema?.translations ?? []).flatMap(({ url, language, title }) => {
    const code = primaryLanguage(language);
    if (!code) return [];
    return [{ url: stripTracking(url), language: code, origin: 'json-ld' as const, title }];
  });
}

/** Links whose text is a language's name, or its code in a box that is named for it. */
function languageSwitches(document: Document, base: string): Alternate[] {
  return Array.from(document.querySelectorAll('a[href]')).flatMap((link) => {
    const text = (link.textContent ?? '').trim();
    if (text.length > SWITCH_TEXT_LENGTH) return [];
    const named = link.getAttribute('hreflang') ?? languageNamed(text) ?? codeInSwitch(link, text);
    return named ? alternate(link, named, base, 'language-switch') : [];
  });
}

function codeInSwitch(link: Element, text: string): string | undefined {
  if (!/^\p{L}{2,3}$/u.test(text)) return undefined;
  let box: Element | null = link;
  for (let depth = 0; box && depth <= SWITCH_DEPTH; depth++, box = box.parentElement) {
    const names = `${box.getAttribute('class') ?? ''} ${box.id} ${box.getAttribute('aria-label') ?? ''}`;
    if (SWITCH_BOX.test(names)) return text;
  }
  return undefined;
}

function alternate(
  link: Element,
  tag: string | null,
  base: string,
  origin: Alternate['origin'],
): Alternate[] {
  const url = parseHttpUrl(link.getAttribute('href'), base);
  const language = primaryLanguage(tag ?? undefined);
  if (!url || !language) return [];
  const title = plainText(link.getAttribute('title') ?? '');
  const says = title.length > SWITCH_TEXT_LENGTH && !languageNamed(title) ? { title } : {};
  return [{ url: stripTracking(url.href), language, origin, ...says }];
}

/** One address for two languages is a template's mistake: neither is believed. */
function withoutContradictions(links: readonly Alternate[]): Alternate[] {
  const languagesOf = new Map<string, Set<string>>();
  for (const { url, language } of links) {
    const languages = languagesOf.get(addressKey(url)) ?? new Set();
    languagesOf.set(addressKey(url), languages.add(language));
  }
  return links.filter(({ url }) => languagesOf.get(addressKey(url))?.size === 1);
}

function addressKey(url: string): string {
  return stripTracking(url)
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/(\?|$)/, '$1');
}
