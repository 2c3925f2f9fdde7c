/** A node of a page's JSON-LD; every value is whatever the page wrote. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** JSON-LD is written by the page: these bound what reading it may cost. */
const MAX_CHARACTERS = 2_000_000;
const MAX_NODES = 5_000;
const MAX_DEPTH = 12;

/** All objects of all JSON-LD scripts of a page, outer ones first; scripts that are no JSON even after mending are passed over. */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > MAX_CHARACTERS) continue;
    collect(parseLenient(source), nodes, 0);
  }
  return nodes;
}

function parseLenient(source: string): unknown {
  for (const candidate of [source, mend(source)]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // Tried again mended, then given up.
    }
  }
  return undefined;
}

/** Undoes what templates commonly do to JSON: CDATA and comment wrappers, raw line breaks in strings, trailing commas and semicolons. */
function mend(source: string): string {
  return source
    .replace(/^\s*(\/\/|\/\*)?\s*(<!\[CDATA\[|<!--)\s*(\*\/)?/, '')
    .replace(/(\/\/|\/\*)?\s*(\]\]>|-->)\s*(\*\/)?\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/;\s*$/, '');
}

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  nodes.push(value as JsonLdNode);
  for (const inner of Object.values(value)) collect(inner, nodes, depth + 1);
}

/** The value under an own key; a list gives its first item. */
export function firstValue(node: JsonLdNode | undefined, key: string): unknown {
  const value = node && Object.hasOwn(node, key) ? node[key] : undefined;
  return Array.isArray(value) ? value[0] : value;
}

/** All values under an own key, a single one as a list of one. */
export function allValues(node: JsonLdNode | undefined, key: string): unknown[] {
  const value = node && Object.hasOwn(node, key) ? node[key] : undefined;
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The value when it is an object. */
export function asNode(value: unknown): JsonLdNode | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonLdNode)
    : undefined;
}

/** A text, or an object's `@value`, `name` or `@id`. */
export function textOf(value: unknown, ...keys: string[]): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  const node = asNode(value);
  for (const key of keys.length ? keys : ['@value', 'name']) {
    const inner = firstValue(node, key);
    if (typeof inner === 'string' && inner.trim()) return inner.trim();
  }
  return undefined;
}

/** Schema.org types of a node, without their vocabulary's address. */
export function typesOf(node: JsonLdNode): string[] {
  return allValues(node, '@type')
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}
