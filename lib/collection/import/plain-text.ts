import { decodeReferences } from '@/lib/character-references';

const TAG = /<\/?[a-z][^<>]*>/gi;
const BLOCK_END = /<(?:br|\/(?:p|div|li|h[1-6]|blockquote|tr))\b[^<>]*>/gi;

/** The words of a piece of markup; text without any stays as it is, but for white space. Nothing in it is run. */
export function plainText(markup: string): string {
  const text = new RegExp(TAG.source, 'i').test(markup)
    ? decodeReferences(markup.replace(BLOCK_END, '\n').replace(TAG, ''))
    : markup;
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
