import { decodeAddressPart } from '@/lib/url';

/** A path segment that only says the language or the country. */
const LANGUAGE_SEGMENT = /^[a-z]{2,3}([-_][a-z]{2,4})?$/i;
const LONG_NUMBER = /\d{4,}/g;
/** Words of a slug that make it a headline and not a section's name. */
const HEADLINE_WORDS = 4;
const PAGE_FILE = /\.(s?html?|php|aspx?|jsp)$/i;

/** Whether an address can be that of the same article in another language: not a front page, not a section, no shorter than this one. */
export function isArticleAddress(target: URL, page: URL): boolean {
  const there = segmentsOf(target);
  const here = segmentsOf(page);
  if (sharesIdentity(target, page)) return true;
  const last = there.at(-1);
  if (!last || there.length < here.length - 1) return false;
  return namesArticle(last) && (there.length >= here.length || !namesArticle(here.at(-1) ?? ''));
}

/** The same path but for the language, a long number in common, or the same query parameter with a number. */
function sharesIdentity(target: URL, page: URL): boolean {
  const there = segmentsOf(target).join('/');
  const here = segmentsOf(page).join('/');
  const numbers = new Set(numbersOf(here));
  if (numbersOf(there).some((number) => numbers.has(number))) return true;
  if (there !== '' && there === here)
    return namesArticle(segmentsOf(page).at(-1) ?? '') || sameQuery(target, page);
  return there === here && sameQuery(target, page);
}

function sameQuery(target: URL, page: URL): boolean {
  const names: string[] = [];
  // Firefox's content scripts cannot iterate over search parameters, but forEach works.
  page.searchParams.forEach((value, name) => {
    if (/\d/.test(value)) names.push(name);
  });
  return names.length > 0 && names.every((name) => target.searchParams.has(name));
}

/** Days in a path ('/2024/11/22/') are no identity. */
function numbersOf(path: string): string[] {
  return (path.match(LONG_NUMBER) ?? []).filter((number) => !/^(19|20)\d{2}(\d{4})?$/.test(number));
}

function namesArticle(segment: string): boolean {
  const name = decodeAddressPart(segment).replace(PAGE_FILE, '');
  return (
    /\d{4,}/.test(name) ||
    name.split(/[-_+\s]+/).filter((word) => /\p{L}/u.test(word)).length >= HEADLINE_WORDS
  );
}

function segmentsOf(url: URL): string[] {
  return url.pathname.split('/').filter((part) => part !== '' && !LANGUAGE_SEGMENT.test(part));
}
