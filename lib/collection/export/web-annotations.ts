import type { Snippet } from '@/lib/collection/snippet';

/** Prefix of the ids of our annotations. */
export const ANNOTATION_URN = 'urn:parallax:snippet:';
/** What the model has no words for stands in this member, as JSON: nothing is lost on the way out and back. */
export const REST_MEMBER = 'parallax:rest';

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    parallax: 'https://parallax.example/ns#',
    [REST_MEMBER]: { '@type': '@json' },
  },
];

/** The collection as W3C Web Annotations in JSON-LD: https://www.w3.org/TR/annotation-model/ */
export function exportWebAnnotations(snippets: readonly Snippet[]): string {
  const collection = {
    '@context': CONTEXT,
    id: 'urn:parallax:collection',
    type: 'AnnotationCollection',
    total: snippets.length,
    first: {
      id: 'urn:parallax:collection:page:1',
      type: 'AnnotationPage',
      startIndex: 0,
      items: snippets.map(annotation),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotation(snippet: Snippet): object {
  const { id, note, tags, colour, selectors, createdAt, updatedAt, ...rest } = snippet;
  const { language } = rest;
  return {
    id: `${ANNOTATION_URN}${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created: createdAt,
    modified: updatedAt,
    body: [
      ...(note
        ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }]
        : []),
      ...tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
    ],
    target: {
      source: {
        id: rest.article.canonicalUrl,
        type: 'Text',
        format: 'text/html',
        ...(language !== 'und' && { language }),
      },
      styleClass: colour,
      selector: selectors,
    },
    [REST_MEMBER]: rest,
  };
}
