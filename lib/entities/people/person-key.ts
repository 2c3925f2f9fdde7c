import { nameParts } from './name-parts';
import { romanise } from './romanise';
import { skeleton } from './skeleton';

/**
 * Key that spellings of one name share across languages and scripts: the consonant skeletons of its parts, in
 * alphabetical order ("KLF KLFF" for Khalaf Khalafov, Халаф Халафов, Xələf Xələfov). A bare surname has a key
 * of one part. Equal keys are a strong hint and no proof; unequal keys may still be one person: `compareNames`.
 */
export function personKey(name: string, language?: string): string {
  const parts = nameParts(name).map((part) => skeleton(romanise(part, language, name)) || part);
  return [...new Set(parts)].sort().join(' ');
}
