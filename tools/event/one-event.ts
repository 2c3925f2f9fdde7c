/** Documents and events that the training sets keep apart although they report one event; judged by reading them. */
const SAME: [string, string][] = [
  ['cbsnews.248387', 'reuters.218909'],
  ['Q84026062', 'Q3183124'],
  ['Q36159', 'Q1861253'],
];

export function areOneEvent(a: string, b: string): boolean {
  return a === b || SAME.some((pair) => pair.includes(a) && pair.includes(b));
}
