/** Stands in for the packages by which the citation library would fetch: nothing does. */
export default function noFetch(): never {
  throw new Error('Citations are written, never fetched');
}

export const Headers = globalThis.Headers;
noFetch.Headers = Headers;
