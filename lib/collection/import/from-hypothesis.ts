import { foreignSnippet, listOf, members, textOf } from './foreign-snippet';
import type { ImportedItem } from './imported-file';
import { stableId } from './stable-id';

/** An annotation as Hypothesis exports it, or as its API lists it: https://h.readthedocs.io/en/latest/api-reference/ */
export function fromHypothesis(item: unknown): ImportedItem {
  const annotation = members(item);
  const selectors = listOf(members(listOf(annotation.target)[0]).selector).map(members);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const place = selectors.find(({ type }) => type === 'TextPositionSelector');
  return foreignSnippet({
    id: stableId(
      'hypothesis',
      textOf(annotation.id) || `${textOf(annotation.uri)} ${textOf(quote?.exact)}`,
    ),
    address: annotation.uri,
    title: listOf(members(annotation.document).title)[0],
    exact: quote?.exact,
    prefix: quote?.prefix,
    suffix: quote?.suffix,
    start: place?.start,
    end: place?.end,
    note: annotation.text,
    tags: annotation.tags,
    createdAt: annotation.created,
    updatedAt: annotation.updated,
  });
}
