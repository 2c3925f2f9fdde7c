import { ANNOTATION_URN, REST_MEMBER } from '@/lib/collection/export/web-annotations';
import { decodeAddressPart } from '@/lib/url';
import { foreignSnippet, listOf, members, textOf } from './foreign-snippet';
import { fromParallax } from './from-parallax';
import type { ImportedItem } from './imported-file';
import { stableId } from './stable-id';

/** A W3C Web Annotation; one that we wrote comes back whole, with what other programs changed in it since. */
export function fromWebAnnotation(item: unknown): ImportedItem {
  const annotation = members(item);
  const target = listOf(annotation.target)[0];
  const { source, selector, styleClass } = members(target);
  const selectors = listOf(selector).map(members);
  const bodies = listOf(annotation.body ?? annotation.bodyValue).map(asBody);
  const said = {
    note: bodies
      .filter(({ purpose }) => purpose !== 'tagging')
      .map(({ value }) => value)
      .join('\n\n'),
    tags: bodies.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value),
  };
  const id = typeof annotation.id === 'string' ? annotation.id : '';
  const rest = annotation[REST_MEMBER];
  if (id.startsWith(ANNOTATION_URN) && rest !== undefined) {
    const times = { createdAt: annotation.created, updatedAt: annotation.modified };
    const ownId = decodeAddressPart(id.slice(ANNOTATION_URN.length));
    const own = { selectors, colour: styleClass, ...said, ...times, id: ownId };
    return fromParallax({ ...members(rest), ...own });
  }
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const place = selectors.find(({ type }) => type === 'TextPositionSelector');
  const address = typeof target === 'string' ? target : addressOf(source);
  return foreignSnippet({
    id: stableId('annotation', id || `${textOf(address)} ${textOf(quote?.exact)}`),
    address,
    language: members(source).language,
    exact: quote?.exact,
    prefix: quote?.prefix,
    suffix: quote?.suffix,
    start: place?.start,
    end: place?.end,
    ...said,
    colour: styleClass,
    createdAt: annotation.created,
    updatedAt: annotation.modified,
  });
}

function asBody(body: unknown): { purpose: unknown; value: string } {
  if (typeof body === 'string') return { purpose: undefined, value: body };
  const { purpose, value } = members(body);
  return { purpose, value: typeof value === 'string' ? value : '' };
}

function addressOf(source: unknown): unknown {
  return typeof source === 'string' ? source : members(source).id;
}
