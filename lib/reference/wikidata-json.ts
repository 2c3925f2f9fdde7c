/** Readers for the parts of Wikidata's answers that are used. The answers come from outside: every level is checked. */

type Json = Record<string, unknown>;

export const TITLE_LIMIT = 300;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function at(value: unknown, ...path: string[]): unknown {
  return path.reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

export function listAt(value: unknown, ...path: string[]): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** Text of a bounded length; undefined for everything else. */
export function textAt(value: unknown, ...path: string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found.slice(0, TITLE_LIMIT) : undefined;
}

/** An item's id, 'Q' and a number: it becomes part of addresses. */
export function itemId(value: unknown): string | undefined {
  return typeof value === 'string' && /^Q\d{1,12}$/.test(value) ? value : undefined;
}

/** The statements of a property that hold: the preferred ones where there are any, else the normal ones. */
export function statements(item: unknown, property: string): unknown[] {
  const all = listAt(item, 'claims', property);
  const preferred = all.filter((claim) => at(claim, 'rank') === 'preferred');
  return preferred.length > 0 ? preferred : all.filter((claim) => at(claim, 'rank') === 'normal');
}

/** Whether a statement has no date of its end. */
export function isCurrent(claim: unknown): boolean {
  return listAt(claim, 'qualifiers', 'P582').length === 0;
}

/** The item that a statement points at. */
export function valueId(claim: unknown): string | undefined {
  return itemId(at(claim, 'mainsnak', 'datavalue', 'value', 'id'));
}
