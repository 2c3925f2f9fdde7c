import { isOfficial } from '@/lib/entities/entity';
import { parseHttpUrl, registrableDomain } from '@/lib/url';
import { identifyOfficials, type OfficialIdentities } from './official-identities';
import type { Snippet } from './snippet';

/** What a snippet can be chosen by. */
export const DIMENSIONS = ['language', 'outlet', 'official', 'place', 'tag', 'colour'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Both ends included; ISO days ('2026-03-02'). */
export interface DayRange {
  from?: string;
  to?: string;
}

/** Values of one dimension are alternatives; dimensions and days must all fit. What is absent or empty lets all pass. */
export interface SnippetFilter extends Partial<Record<Dimension, readonly string[]>> {
  /** When it was saved. */
  saved?: DayRange;
  /** When its article was published; without a date it is in no range. */
  published?: DayRange;
}

/** A value that snippets can be chosen by, and how many there would be. */
export interface FacetValue {
  /** What a filter takes: a language, domain, person key, place id, tag or colour. */
  value: string;
  /** A name to show: the commonest of the outlet, official or place; the value itself for the others. */
  label: string;
  /** The other names under which the snippets have it, the commonest first. */
  spellings: string[];
  count: number;
}

/** Commonest first. */
export type Facets = Record<Dimension, FacetValue[]>;

export interface Filtered {
  /** In the order in which they were given. */
  snippets: Snippet[];
  facets: Facets;
}

type Labelled = [value: string, label: string];
type Values = Record<Dimension, Labelled[]>;

/** Snippets do not change, they are replaced: what they can be chosen by is read once. */
const known = new WeakMap<Snippet, Values>();

/**
 * Chooses snippets and counts what else could be chosen: each dimension is counted among what all the others let pass, so
 * that a count is what choosing the value as well would show. Spellings of one official count, and are chosen, as one;
 * whoever filters parts of a collection hands over the identities of the whole.
 */
export function filterSnippets(
  snippets: readonly Snippet[],
  filter: SnippetFilter,
  officials: OfficialIdentities = identifyOfficials(snippets),
): Filtered {
  const counts = {} as Record<Dimension, Map<string, Counted>>;
  for (const dimension of DIMENSIONS) counts[dimension] = new Map();
  const wanted = DIMENSIONS.map((dimension) => {
    const values = filter[dimension];
    return new Set(dimension === 'official' ? values?.map(officials) : values);
  });
  const chosen: Snippet[] = [];
  for (const snippet of snippets) {
    if (!isInDays(snippet, filter)) continue;
    const values = { ...valuesOf(snippet) };
    values.official = once(values.official.map(([key, name]) => [officials(key), name]));
    const failing = DIMENSIONS.filter((dimension, index) => {
      const set = wanted[index];
      return set && set.size > 0 && !values[dimension].some(([value]) => set.has(value));
    });
    if (failing.length === 0) chosen.push(snippet);
    if (failing.length > 1) continue;
    for (const dimension of failing.length === 1 ? failing : DIMENSIONS)
      for (const labelled of values[dimension]) count(counts[dimension], labelled);
  }
  const facets = {} as Facets;
  for (const dimension of DIMENSIONS)
    facets[dimension] = [...counts[dimension]]
      .map(([value, counted]) => facetValue(value, counted))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  return { snippets: chosen, facets };
}

/** How often a value goes by each of its names. */
type Counted = Map<string, number>;

function count(values: Map<string, Counted>, [value, label]: Labelled): void {
  const names = values.get(value);
  if (names) names.set(label, (names.get(label) ?? 0) + 1);
  else values.set(value, new Map([[label, 1]]));
}

function facetValue(value: string, names: Counted): FacetValue {
  const [label = value, ...spellings] = [...names]
    .sort(([, often], [, other]) => other - often)
    .map(([name]) => name);
  const all = [...names.values()].reduce((sum, often) => sum + often, 0);
  return { value, label, spellings, count: all };
}

function isInDays(snippet: Snippet, { saved, published }: SnippetFilter): boolean {
  return isIn(saved, snippet.createdAt) && isIn(published, snippet.article.publishedAt);
}

function isIn({ from, to }: DayRange = {}, time: string | undefined): boolean {
  if (!from && !to) return true;
  const day = time?.slice(0, 10);
  return day !== undefined && (!from || day >= from) && (!to || day <= to);
}

function valuesOf(snippet: Snippet): Values {
  const read = known.get(snippet);
  if (read) return read;
  const { language, article, entities, tags, colour } = snippet;
  const host = parseHttpUrl(article.canonicalUrl)?.hostname ?? '';
  const domain = registrableDomain(host);
  const values: Values = {
    language: [[language, language]],
    outlet: [[domain, article.siteName || host.replace(/^www\./, '')]],
    official: once(entities.filter(isOfficial).map(({ key, name }) => [key, name])),
    place: once(
      entities.flatMap((entity): Labelled[] =>
        entity.kind === 'place' ? [[entity.id, entity.name]] : [],
      ),
    ),
    tag: once(tags.map((tag) => [tag, tag])),
    colour: [[colour, colour]],
  };
  known.set(snippet, values);
  return values;
}

function once(values: Labelled[]): Labelled[] {
  return values.length < 2 ? values : [...new Map(values)];
}
