import { decodeReferences } from '@/lib/character-references';

/** A metadata value as a reader would see it: entities that were escaped twice decoded, tags dropped, white space collapsed. */
export function plainText(value: string): string {
  return decodeReferences(value.replace(/<\/?[a-z][^<>]*>/gi, ' '))
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
