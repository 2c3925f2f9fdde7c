const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const TAG = /<\/?[a-z][^<>]*>/gi;
const BLOCK_END = /<(?:br|\/(?:p|div|li|h[1-6]|blockquote|tr))\b[^<>]*>/gi;

/** The words of a piece of markup; text without any stays as it is, but for white space. Nothing in it is run. */
export function plainText(markup: string): string {
  const text = new RegExp(TAG.source, 'i').test(markup)
    ? markup
        .replace(BLOCK_END, '\n')
        .replace(TAG, '')
        .replace(/&(#x?[\da-f]+|\w+);/gi, reference)
    : markup;
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function reference(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
