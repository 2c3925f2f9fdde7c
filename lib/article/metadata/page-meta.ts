/** Values of a page's <meta> elements under lower-case names, the first non-empty one of each name. */
export type PageMeta = ReadonlyMap<string, string>;

/** Reads `name`, `property`, `itemprop` and `http-equiv` alike: sites mix them up. */
export function readPageMeta(document: Document): PageMeta {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        if (name && !values.has(name)) values.set(name, content);
      }
    }
  }
  return values;
}

/** The first name that the page gives a value for. */
export function firstMeta(meta: PageMeta, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = meta.get(name);
    if (value) return value;
  }
  return undefined;
}
