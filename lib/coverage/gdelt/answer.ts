import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { Answer } from '@/lib/coverage/web/ask';
import { parseHttpUrl } from '@/lib/url';

/** One article as GDELT's DOC 2.0 API lists it, checked. */
export interface GdeltArticle {
  url: string;
  /** In the original language. */
  title: string;
  /** ISO 8601; when GDELT saw it, which is soon after publication. */
  seenAt?: string;
  domain?: string;
  /** English name. */
  language: string;
  country?: string;
}

const THROTTLED = /limit (your )?requests|too many requests|rate limit/i;
const SENTENCE_LENGTH = 200;

/** GDELT words its errors as an English sentence in an answer of status 200; an empty body is no match and no error. */
export function failureInAnswer({ body }: Pick<Answer, 'body'>): SourceUnavailable | undefined {
  const text = new TextDecoder().decode(body).trim();
  if (text === '' || text.startsWith('{')) return undefined;
  const sentence = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SENTENCE_LENGTH);
  return new SourceUnavailable(THROTTLED.test(sentence) ? 'throttled' : 'malformed', sentence);
}

/** Articles of an answer that failureInAnswer found nothing wrong with; throws SourceUnavailable when it is no JSON after all. */
export function parseArticles(body: Uint8Array): GdeltArticle[] {
  const text = new TextDecoder().decode(body).trim();
  if (text === '') return [];
  const value = parseLeniently(text);
  const list = isObject(value) ? value.articles : undefined;
  if (list === undefined) return [];
  if (!Array.isArray(list)) throw new SourceUnavailable('malformed');
  return list.flatMap(readArticle);
}

/** Titles come with backslashes that JSON does not know. */
function parseLeniently(text: string): unknown {
  const mended = text.replace(/\\(?:(["\\/bfnrt])|(u[\da-fA-F]{4})|)/g, (match, known, code) =>
    known || code ? match : '\\\\',
  );
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks the parser
    return JSON.parse(mended.replace(/[\u0000-\u001f]/g, ' '));
  } catch {
    throw new SourceUnavailable('malformed');
  }
}

function readArticle(value: unknown): GdeltArticle[] {
  if (!isObject(value)) return [];
  const { url, title, language, seendate, domain, sourcecountry } = value;
  const address = typeof url === 'string' ? parseHttpUrl(url) : undefined;
  if (!address || typeof title !== 'string' || typeof language !== 'string') return [];
  return [
    {
      url: address.href,
      title: title.replace(/\s+/g, ' ').trim(),
      language,
      seenAt: typeof seendate === 'string' ? isoTime(seendate) : undefined,
      domain: typeof domain === 'string' ? domain : undefined,
      country: typeof sourcecountry === 'string' ? sourcecountry : undefined,
    },
  ];
}

/** '20260816T031500Z' or '20260816031500'. */
export function isoTime(stamp: string): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)Z?$/.exec(stamp);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
