import * as v from 'valibot';
import { parseHttpUrl } from '@/lib/url';

/** Longer texts are no snippet: the reader cannot select so much, and other programs must not fill the collection. */
const LONGEST_TEXT = 200_000;
const MOST_ITEMS = 2_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const address = v.pipe(
  text,
  v.check((value) => parseHttpUrl(value) !== undefined, 'no web address'),
);
const time = v.pipe(
  text,
  v.check((value) => !Number.isNaN(Date.parse(value)), 'no time'),
);
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MOST_ITEMS));

const article = v.looseObject({
  canonicalUrl: address,
  url: address,
  title: text,
  siteName: v.optional(text),
  language: text,
  publishedAt: v.optional(text),
});

const selector = v.union([
  v.looseObject({
    type: v.literal('TextQuoteSelector'),
    exact: text,
    prefix: text,
    suffix: text,
  }),
  v.looseObject({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
]);

const office = v.looseObject({
  role: text,
  level: v.optional(text),
  portfolio: v.optional(text),
  country: v.optional(text),
  body: v.optional(text),
  text,
});
const named = { id: text, name: text };
const entity = v.variant('kind', [
  v.looseObject({ kind: v.literal('person'), ...named, key: text, offices: list(office) }),
  v.looseObject({
    kind: v.literal('place'),
    ...named,
    country: v.optional(text),
    ancestors: list(text),
    latitude: v.optional(v.number()),
    longitude: v.optional(v.number()),
    population: v.optional(v.number()),
  }),
  v.looseObject({ kind: v.literal('organisation'), ...named }),
]);

const fingerprint = v.looseObject({
  version: v.number(),
  language: text,
  day: v.optional(text),
  people: list(v.looseObject({ key: text, name: text, weight: v.number() })),
  places: list(v.looseObject({ ...named, ancestors: list(text), weight: v.number() })),
  days: list(text),
  numbers: list(v.looseObject({ value: v.number(), unit: v.optional(text) })),
  words: v.optional(
    v.looseObject({
      ids: list(v.number()),
      weights: list(v.number()),
      texts: list(text),
      names: list(v.number()),
    }),
  ),
});

const report = v.looseObject({
  article,
  verdict: v.picklist(['same-event', 'related']),
  foundAt: time,
});

/** What a document must hold to be shown as a snippet. Fields that this version does not know may stand beside. */
const snippet = v.looseObject({
  id: v.pipe(text, v.minLength(1), v.regex(/^[^_]/)),
  article,
  byline: v.optional(text),
  aliases: list(text),
  link: address,
  selectors: list(selector),
  text,
  language: text,
  entities: list(entity),
  fingerprint: v.optional(fingerprint),
  reports: list(report),
  missingSince: v.optional(time),
  note: text,
  tags: list(text),
  colour: text,
  createdAt: time,
  updatedAt: time,
});

/** What is wrong with a document of the current version: the first fault and where it is; undefined where all is well. */
export function faultIn(document: unknown): string | undefined {
  const { success, issues } = v.safeParse(snippet, document, { abortEarly: true });
  if (success) return undefined;
  const [issue] = issues;
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}
