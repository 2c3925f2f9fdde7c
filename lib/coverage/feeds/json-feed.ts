import { plainText } from '@/lib/article/metadata/plain-text';
import type { RawItem } from './feed-item';

type Json = { [name: string]: unknown };

/** Entries of a JSON Feed (1.0 and 1.1); undefined when the value is none. */
export function readJsonFeed(
  value: unknown,
): { title: string; language?: string; site?: string; items: RawItem[] } | undefined {
  if (!isObject(value) || !Array.isArray(value.items)) return undefined;
  return {
    title: textIn(value, 'title'),
    language: textIn(value, 'language') || undefined,
    site: textIn(value, 'home_page_url') || undefined,
    items: value.items.filter(isObject).map((item) => ({
      url: textIn(item, 'url') || textIn(item, 'external_url') || textIn(item, 'id'),
      title: plainText(textIn(item, 'title')),
      texts: ['summary', 'content_text', 'content_html'].map((name) =>
        plainText(textIn(item, name)),
      ),
      date: textIn(item, 'date_published') || textIn(item, 'date_modified'),
      language: textIn(item, 'language') || undefined,
    })),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(object: Json, name: string): string {
  const value = object[name];
  return typeof value === 'string' ? value.trim() : '';
}
