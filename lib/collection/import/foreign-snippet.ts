import type { Selector, TextQuoteSelector } from '@/lib/anchoring/selectors';
import { textFragmentUrl } from '@/lib/anchoring/text-fragment-url';
import { DEFAULT_COLOUR, isSnippetColour } from '@/lib/collection/colours';
import { SCHEMA_VERSION, type Snippet } from '@/lib/collection/snippet';
import { faultIn } from '@/lib/collection/snippet-schema';
import { cleanTags } from '@/lib/collection/tags';
import { parseHttpUrl, withoutFragment } from '@/lib/url';
import type { ImportedItem } from './imported-file';

/** What other programs know of a passage; nothing in it is trusted. */
export interface ForeignPassage {
  /** The same for the same passage at every import. */
  id: string;
  address: unknown;
  title?: unknown;
  language?: unknown;
  exact?: unknown;
  prefix?: unknown;
  suffix?: unknown;
  start?: unknown;
  end?: unknown;
  note?: unknown;
  tags?: unknown;
  colour?: unknown;
  createdAt?: unknown;
  updatedAt?: unknown;
}

const EPOCH = new Date(0).toISOString();

/** A passage of another program as a snippet, or why it cannot be one. */
export function foreignSnippet(passage: ForeignPassage): ImportedItem {
  const url = parseHttpUrl(textOf(passage.address));
  if (!url) return { reason: 'no-address' };
  const exact = textOf(passage.exact).trim();
  if (!exact) return { reason: 'no-quote' };
  const canonicalUrl = withoutFragment(url.href);
  const language = textOf(passage.language).toLowerCase().split('-')[0] || 'und';
  const quote: TextQuoteSelector = {
    type: 'TextQuoteSelector',
    exact,
    prefix: textOf(passage.prefix),
    suffix: textOf(passage.suffix),
  };
  const createdAt = time(passage.createdAt) ?? EPOCH;
  const snippet: Snippet = {
    schema: SCHEMA_VERSION,
    id: passage.id,
    article: { canonicalUrl, url: canonicalUrl, title: textOf(passage.title), language },
    aliases: [],
    link: textFragmentUrl(canonicalUrl, quote),
    selectors: [quote, ...position(passage)],
    text: exact,
    language,
    entities: [],
    reports: [],
    note: textOf(passage.note).trim(),
    tags: cleanTags(Array.isArray(passage.tags) ? passage.tags.map(textOf) : []),
    colour: isSnippetColour(passage.colour) ? passage.colour : DEFAULT_COLOUR,
    createdAt,
    updatedAt: time(passage.updatedAt) ?? createdAt,
  };
  const fault = faultIn(snippet);
  return fault ? { reason: 'damaged', detail: fault } : snippet;
}

/** An object's members, where it is one. */
export function members(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** A value as the list that it is, or as a list of one; nothing for what is absent. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A value where it is text, else ''; nothing in a file is asked to turn itself into text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.toWellFormed() : '';
}

function time(value: unknown): string | undefined {
  const date = new Date(typeof value === 'string' ? value : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function position({ start, end }: ForeignPassage): Selector[] {
  return typeof start === 'number' && typeof end === 'number' && start >= 0 && end > start
    ? [{ type: 'TextPositionSelector', start, end }]
    : [];
}
