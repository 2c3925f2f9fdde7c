import { nameParts } from './name-parts';
import { romanise } from './romanise';
import { skeleton } from './skeleton';

/** Names recur, in one text and from text to text. */
const REMEMBERED_NAMES = 4000;
const remembered = new Map<string, string>();

/**
 * Key that spellings of one name share across languages and scripts: the consonant skeletons of its parts, in
 * alphabetical order ("KLF KLFF" for Khalaf Khalafov, Халаф Халафов, Xələf Xələfov). A bare surname has a key
 * of one part. Equal keys are a strong hint and no proof; unequal keys may still be one person: `compareNames`.
 */
export function personKey(name: string, language?: string): string {
  const asked = `${language ?? ''} ${name}`;
  const known = remembered.get(asked);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED_NAMES) remembered.clear();
  const key = keyOf(name, language);
  remembered.set(asked, key);
  return key;
}

function keyOf(name: string, language: string | undefined): string {
  const parts = nameParts(name).map((part) => skeleton(romanise(part, language, name)) || part);
  return [...new Set(parts)].sort().join(' ');
}
